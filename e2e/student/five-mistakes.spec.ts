import type { Page } from "@playwright/test";
import { expect, test } from "../fixtures";
import { check, partOf, pasteMatrix } from "../part";
import { addExercise } from "../support/add-exercise";
import { query } from "../support/database";
import { makeCourse } from "../support/make-course";

const pictureOf = (page: Page) => page.getByRole("region", { name: "Picture of how it comes about" });
const heading = (page: Page, name: string) => pictureOf(page).getByRole("heading", { name, exact: true });

const FIVE = {
  slug: "five-ways",
  title: "Five ways to go wrong",
  possible: 500,
  source: `
title: Five ways to go wrong
topics: [convolution]
given:
  R: [[1, 2, 0, 3], [4, 1, 2, 0], [0, 3, 1, 2], [2, 0, 4, 1]]
  f: [[1, 0], [2, -1]]
prompt: "{{R}} {{f}}"
parts:
  - { id: padded, kind: tensor, prompt: "padded", answer: "conv2d(R, f, {padding: 1})" }
  - { id: plain, kind: tensor, prompt: "plain", answer: "conv2d(R, f)" }
  - { id: strided, kind: tensor, prompt: "stride 2", answer: "conv2d(R, f, {stride: 2})" }
  - { id: dilated, kind: tensor, prompt: "dilation 2", answer: "conv2d(R, f, {dilation: 2})" }
  - { id: pooled, kind: tensor, prompt: "largest of 2 x 2", answer: "maxPool2d(R, {size: 2})" }
`,
};

/** R[i][j] + 2 R[i+1][j] − R[i+1][j+1], such as 1 + 2·4 − 1 = 8 in the corner. */
const VALID = "8 2 4\n1 6 2\n4 -1 8";

const MISTAKES = [
  {
    label: "(a)",
    wrong: VALID,
    sentence: "These are the numbers one gets when the padding is left out.",
    // Alone under the first window lies −1 times the corner's 1; without padding it is 8.
    differs: "Row 1, column 1",
    right: "-1 0 4 -3 6\n-4 8 2 4 3\n0 1 6 2 4\n-2 4 -1 8 4\n0 2 0 4 1",
    told: "All 25 cells right",
  },
  {
    label: "(b)",
    // −R[i][j] + 2 R[i][j+1] + R[i+1][j+1], such as −1 + 4 + 1 = 4.
    wrong: "4 0 6\n1 4 0\n6 3 4",
    sentence: "These numbers are right for true convolution; here the kernel is not turned",
    differs: "Row 1, column 1",
    right: VALID,
    told: "All 9 cells right",
  },
  {
    label: "(c)",
    wrong: VALID,
    sentence: "These are the numbers one gets when the window moves by one cell instead of the stride.",
    // Both begin with 8; the second window stands one cell on instead of two.
    differs: "Row 1, column 2",
    right: "8 4\n4 8",
    told: "All 4 cells right",
  },
  {
    label: "(d)",
    wrong: VALID,
    sentence: "These are the numbers one gets when the kernel is not dilated.",
    // 1 + 2·0 − 1 = 0, not 8.
    differs: "Row 1, column 1",
    right: "0 6\n4 0",
    told: "All 4 cells right",
  },
  {
    label: "(e)",
    // (1 + 2 + 4 + 1) / 4 = 2, (0 + 3 + 2 + 0) / 4 = 1.25
    wrong: "2 1.25\n1.25 2",
    sentence: /each window is averaged instead of reduced to its maximum/,
    differs: "Row 1, column 1",
    right: "4 3\n3 4",
    told: "All 4 cells right",
  },
] as const;

test("a student makes five mistakes, reads what each was, sees it in the picture and mends it", async ({
  page,
  newcomer,
}) => {
  test.setTimeout(90_000);
  const complaints: string[] = [];
  page.on("pageerror", (error) => complaints.push(error.message));
  page.on("console", (message) => {
    if (["error", "warning"].includes(message.type())) complaints.push(message.text());
  });
  const course = await makeCourse([[newcomer, "STUDENT"]]);
  const exercise = await addExercise(course, FIVE);
  await query(
    `UPDATE assignment SET reveal = '{"score": 1, "cells": 1, "diagnosis": 1, "trace": 1}' WHERE course_id = $1`,
    [course.id],
  );
  await page.goto(exercise);
  for (const { label, wrong, sentence, differs, right, told } of MISTAKES) {
    await test.step(label, async () => {
      const part = partOf(page, label);
      await pasteMatrix(part, wrong);
      await check(part, sentence);
      await part.getByRole("button", { name: "See where the two part" }).click();
      await expect(heading(page, differs)).toBeVisible();
      await expect(pictureOf(page).getByRole("region", { name: "As asked" })).toBeVisible();
      await expect(pictureOf(page).getByRole("region", { name: /^As your numbers/ })).toBeVisible();
      // A smaller block pasted into a larger grid fills only a part of it.
      const rows = right.split("\n");
      await part.getByRole("textbox", { name: "Rows" }).fill(String(rows.length));
      await part.getByRole("textbox", { name: "Columns" }).fill(String(rows[0]?.split(" ").length ?? 0));
      await pasteMatrix(part, right);
      await check(part, told);
      await expect(pictureOf(page)).toHaveCount(0);
    });
  }
  await page.reload();
  await expect(page.getByRole("button", { name: "See how it comes about" })).toHaveCount(MISTAKES.length);
  expect(complaints).toEqual([]);
});

test("the sheet's wrong answers are named, and the picture waits for the second attempt", async ({
  page,
  student,
}) => {
  expect(student.id).not.toBe("");
  await test.step("question 2: the image continued below its last row", async () => {
    await page.goto("/courses/deep-learning/cnn/zero-padding");
    const part = partOf(page, "(c)");
    await pasteMatrix(part, "18 18\n27 27");
    await check(part, /one gets when the padding is left out/);
    await expect(part.getByRole("button", { name: /See/ })).toHaveCount(0);
    await expect(part.getByText(/picture/i)).toBeVisible();
    await pasteMatrix(part, "6 9 9 6\n12 18 18 12\n18 27 27 18\n24 36 36 24");
    await check(part, /carried on beyond its border/);
    await part.getByRole("button", { name: "See where the two part" }).click();
    await expect(heading(page, "Row 4, column 1")).toBeVisible();
  });
  await test.step("question 3: the window one cell off", async () => {
    await page.goto("/courses/deep-learning/cnn/dilation");
    const part = partOf(page, "(c)");
    await pasteMatrix(part, "8 8\n12 12");
    await check(part, /every window begins one row and one column too early/);
  });
  await test.step("question 8: a power of two", async () => {
    await page.goto("/courses/deep-learning/cnn/output-shape-stride");
    const part = partOf(page, "Your answer");
    for (const [name, side] of Object.entries({ Height: "64", Width: "64", Channels: "16" }))
      await part.getByRole("textbox", { name }).fill(side);
    await check(part, /rounded up to a power of two/);
  });
});
