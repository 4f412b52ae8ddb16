import type { Page } from "@playwright/test";
import { expect, test } from "../fixtures";
import { check, partOf, pasteMatrix } from "../part";
import { addExercise } from "../support/add-exercise";
import { query } from "../support/database";
import { makeCourse } from "../support/make-course";
import { createPerson, enrol, type Person } from "../support/people";

/** Printed: with the padding left out the map is its inside, 42 53 and 75 91. */
const PADDED = {
  slug: "border",
  title: "Beyond the border",
  possible: 400,
  source: `
title: Beyond the border
topics: [convolution]
given:
  R: [[1, 2, 3], [4, 5, 6], [7, 8, 10]]
  f: [[1, 2], [3, 5]]
vary:
  R: integers([3, 3], 1, 9)
prompt: "Pad the image with one row and column of zeros on every side. {{R}} {{f}}"
parts:
  - { id: map, kind: tensor, prompt: "The map, padded", answer: "conv2d(R, f, {padding: 1})", points: 2 }
  - { id: bare, kind: tensor, prompt: "The map without padding", answer: "conv2d(R, f)", points: 2 }
hints:
  - How large is the padded image?
`,
};
const UNPADDED = "42 53; 75 91";
const NEXT_SHOWS = "Another like this is drawn so that it shows whether the padding is left out.";
const SHOWS = "With these numbers it shows whether the padding is left out.";

async function courseOf(student: Person) {
  const course = await makeCourse([[student, "STUDENT"]]);
  return { course, home: `/courses/${course.slug}`, exercise: await addExercise(course, PADDED) };
}

/** The map of the image that a page shows under its filter, padded, as somebody computes it who can. */
async function rightMap(page: Page): Promise<string> {
  const cells = page.getByRole("table").first().getByRole("cell");
  await expect(cells).toHaveCount(9);
  const image = (await cells.allInnerTexts()).map(Number);
  const at = (row: number, column: number) =>
    row < 0 || column < 0 || row > 2 || column > 2 ? 0 : (image[3 * row + column] ?? 0);
  const sum = (row: number, column: number) =>
    at(row - 1, column - 1) + 2 * at(row - 1, column) + 3 * at(row, column - 1) + 5 * at(row, column);
  const four = [0, 1, 2, 3];
  return four.map((row) => four.map((column) => sum(row, column)).join(" ")).join("; ");
}

test("a student makes a mistake, is given numbers that show it, solves them and sees it resolved", async ({
  page,
  newcomer,
}) => {
  const { home, exercise } = await courseOf(newcomer);
  await page.goto(home);
  await expect(page.getByRole("heading", { name: "What I keep getting wrong" })).toHaveCount(0);
  await page.goto(exercise);
  await expect(page.getByText("drawn so that it shows")).toHaveCount(0);

  await test.step("after the mistake a hint to it follows the author's, and waits to be asked for", async () => {
    await pasteMatrix(partOf(page, "(a)"), UNPADDED);
    await check(partOf(page, "(a)"), /size/);
    const nudge = page.getByText("In (a), look at the windows that hang over the border");
    await expect(page.getByText("Hint from your answer in (a)")).toBeVisible();
    await expect(nudge).toBeHidden();
    await page.getByText("Hint from your answer in (a)").click();
    await expect(nudge).toBeVisible();
    await expect(page.locator("summary")).toHaveText(["Hint", "Hint from your answer in (a)"]);
  });

  await test.step("the next numbers will show it, at once and when the page is loaded again", async () => {
    await expect(page.getByText(NEXT_SHOWS)).toBeVisible();
    await page.reload();
    await expect(page.getByText(NEXT_SHOWS)).toBeVisible();
    await expect(page.locator("summary")).toHaveText(["Hint", "Hint from your answer in (a)"]);
  });

  await test.step("the course page names it and leads back to where it is practised", async () => {
    await page.goto(home);
    const mine = page.getByRole("list", { name: "What I keep getting wrong" });
    await expect(mine.getByRole("listitem")).toHaveCount(1);
    await expect(mine).toContainText("The padding is left out.");
    await expect(mine).toContainText("seen once");
    await mine.getByRole("link", { name: "Practise in Beyond the border" }).click();
    await expect(page).toHaveURL(`${exercise}#practise`);
  });

  await test.step("the numbers that were drawn say what they show; made again, it counts twice", async () => {
    await page.getByRole("button", { name: "Another like this" }).click();
    await expect(page).toHaveURL(/\/practice\//);
    await expect(page.getByText(SHOWS)).toBeVisible();
    const inside = (await rightMap(page)).split("; ").slice(1, 3);
    const unpadded = inside.map((row) => row.split(" ").slice(1, 3).join(" ")).join("; ");
    await pasteMatrix(partOf(page, "(a)"), unpadded);
    await check(partOf(page, "(a)"), /size/);
    await page.goto(home);
    await expect(page.getByRole("list", { name: "What I keep getting wrong" })).toContainText("2 times");
  });

  await test.step("solved on fresh numbers, it is resolved", async () => {
    await page.goto(exercise);
    await page.getByRole("button", { name: "Another like this" }).click();
    await expect(page.getByText(SHOWS)).toBeVisible();
    await pasteMatrix(partOf(page, "(a)"), await rightMap(page));
    await check(partOf(page, "(a)"), "All 16 cells right");
    await page.goto(home);
    const mine = page.getByRole("list", { name: "What I keep getting wrong" });
    await expect(mine).toContainText("resolved");
    await page.goto(exercise);
    await expect(page.getByText("drawn so that it shows")).toHaveCount(0);
  });
});

test("where a homework does not name mistakes, no page does", async ({ page, newcomer }) => {
  const { course, home, exercise } = await courseOf(newcomer);
  await query(
    `UPDATE assignment SET reveal = '{"score": 1, "cells": 1, "diagnosis": "never", "trace": "never"}' WHERE course_id = $1`,
    [course.id],
  );
  await page.goto(exercise);
  await pasteMatrix(partOf(page, "(a)"), UNPADDED);
  await check(partOf(page, "(a)"), /size/);
  await page.reload();
  await expect(page.locator("summary")).toHaveText(["Hint"]);
  await expect(page.getByText("drawn so that it shows")).toHaveCount(0);
  await page.getByRole("button", { name: "Another like this" }).click();
  await expect(page).toHaveURL(/\/practice\//);
  await expect(page.getByText("it shows whether")).toHaveCount(0);
  await page.goto(home);
  await expect(page.getByRole("heading", { name: "What I keep getting wrong" })).toHaveCount(0);
});

test("an instructor sees nobody's mistakes on the course page", async ({ page, newcomer, visit }) => {
  const { course, home, exercise } = await courseOf(newcomer);
  await page.goto(exercise);
  await pasteMatrix(partOf(page, "(a)"), UNPADDED);
  await check(partOf(page, "(a)"), /size/);
  const instructor = await createPerson({ name: "Ida Instructor" });
  await enrol(instructor, course.slug, "INSTRUCTOR");
  const theirs = await visit(instructor);
  await theirs.goto(home);
  await expect(theirs.getByRole("heading", { name: "Vision by hand" })).toBeVisible();
  await expect(theirs.getByText("What I keep getting wrong")).toHaveCount(0);
});
