import { randomUUID } from "node:crypto";
import type { Page } from "@playwright/test";
import { expect, test } from "../fixtures";
import { cellsMarked, check, partOf, pasteMatrix } from "../part";
import { queryOne } from "../support/database";

const PASSWORD = "four unrelated quiet words";

/** A real sheet as it was handed in; its wrong answers are in exercises 2, 3 and 5. */
async function answerTheSheet(page: Page): Promise<void> {
  await test.step("1, all right, typed in four ways", async () => {
    await expect(page.getByRole("heading", { level: 1, name: "Convolution without padding" })).toBeVisible();
    await answerMatrix(page, "(a)", "[[9, 9], [9, 9]]", "All 4 cells right");
    await answerMatrix(page, "(b)", "[18 18; 18 18]", "All 4 cells right");
    await answerMatrix(page, "(c)", "18\t18\n27\t27", "All 4 cells right");
    await answerMatrix(page, "(d)", "\\begin{bmatrix}45 & 45\\\\54 & 54\\end{bmatrix}", "All 4 cells right");
  });
  await test.step("2, the last rows of (c) and (d) wrong", async () => {
    await turnTo(page, "Convolution with zero padding");
    await answerMatrix(page, "(a)", "4 6 6 4\n6 9 9 6\n6 9 9 6\n4 6 6 4", "All 16 cells right");
    await answerMatrix(page, "(b)", "8 12 12 8\n12 18 18 12\n12 18 18 12\n8 12 12 8", "All 16 cells right");
    await answerMatrix(
      page,
      "(c)",
      "6 9 9 6\n12 18 18 12\n18 27 27 18\n24 36 36 24",
      "12 of 16 cells right.",
    );
    await answerMatrix(
      page,
      "(d)",
      "18 27 27 18\n30 45 45 30\n36 54 54 36\n24 36 36 24",
      "12 of 16 cells right.",
    );
    for (const label of ["(c)", "(d)"]) {
      expect(await cellsMarked(partOf(page, label), "wrong")).toEqual(["4,1", "4,2", "4,3", "4,4"]);
      expect(await cellsMarked(partOf(page, label), "right")).toHaveLength(12);
      await expect(partOf(page, label).getByText("1.5 of 2 points")).toBeAttached();
    }
  });
  await test.step("3, every cell of (c) wrong, and (d) the sum of one's own (a), (b) and (c)", async () => {
    await turnTo(page, "Dilated convolution");
    await answerMatrix(page, "(a)", "4 4\n4 4", "All 4 cells right");
    await answerMatrix(page, "(b)", "8 8\n8 8", "All 4 cells right");
    await answerMatrix(page, "(c)", "8 8\n12 12", "The size is right, the numbers are not yet.");
    await answerMatrix(page, "(d)", "20 20\n24 24", "All 4 cells right");
    expect(await cellsMarked(partOf(page, "(c)"), "wrong")).toHaveLength(4);
  });
  await test.step("4 right, 5 with one axis of three", async () => {
    await turnTo(page, "Output size of a convolution");
    await answerShape(page, ["126", "126", "16"], "All 3 sides right");
    await turnTo(page, "Output size with stride 2");
    await answerShape(page, ["64", "64", "16"], "1 of 3 sides right.");
    await expect(page.getByRole("textbox", { name: /^Channels\s?, right$/ })).toHaveValue("16");
  });
  await test.step("6, all right", async () => {
    await turnTo(page, "Max pooling");
    await answerMatrix(page, "(a)", "1 1\n1 1", "All 4 cells right");
    await answerMatrix(page, "(b)", "2 2\n2 2", "All 4 cells right");
    await answerMatrix(page, "(c)", "2 2\n4 4", "All 4 cells right");
  });
}

/** By the marks at the top of an exercise. */
async function turnTo(page: Page, title: string): Promise<void> {
  const marks = page.getByRole("navigation", { name: "Exercises of this homework" });
  await marks.getByRole("link", { name: new RegExp(`^\\d+ ${title}, `) }).click();
  await expect(page.getByRole("heading", { level: 1, name: title })).toBeVisible();
}

async function answerMatrix(page: Page, label: string, text: string, verdict: string): Promise<void> {
  const part = partOf(page, label);
  await pasteMatrix(part, text);
  await check(part, verdict);
}

/** All that the demo course's homework can earn. */
async function pointsOfHomework(): Promise<number> {
  const { points } = await queryOne<{ points: number }>(`
    SELECT sum(possible)::int / 100 AS points FROM assignment_item item
    JOIN assignment ON assignment.id = item.assignment_id JOIN course ON course.id = assignment.course_id
    WHERE course.slug = 'deep-learning' AND assignment.slug = 'cnn'`);
  return points;
}

async function answerShape(page: Page, sides: readonly [string, string, string], verdict: string) {
  const part = partOf(page, "Your answer");
  for (const [at, name] of ["Height", "Width", "Channels"].entries()) {
    await part.getByRole("textbox", { name }).fill(sides[at] ?? "");
  }
  await check(part, verdict);
}

test("a new student signs up, joins, answers the sheet, mends a row and finds the marks kept", async ({
  page,
}) => {
  test.setTimeout(90_000);
  const complaints: string[] = [];
  page.on("console", (message) => {
    if (["error", "warning"].includes(message.type())) complaints.push(message.text());
  });
  page.on("pageerror", (error) => complaints.push(error.message));
  const email = `new-${randomUUID()}@example.org`;

  await page.goto("/sign-up");
  await page.getByLabel("Name").fill("Grace Hopper");
  await page.getByLabel("E-mail").fill(email);
  await page.getByLabel("Password").fill(PASSWORD);
  await page.getByRole("button", { name: "Create account" }).click();
  await expect(page).toHaveURL(/\/courses$/);
  await page.getByLabel("Join code").fill("cnn-2026");
  await page.getByRole("button", { name: "Join" }).click();
  await expect(page).toHaveURL(/\/courses\/deep-learning$/);
  await page.getByRole("link", { name: "Convolutional networks" }).click();
  await page.getByRole("link", { name: "Convolution without padding" }).click();

  await answerTheSheet(page);
  await page.goto("/courses/deep-learning/cnn");
  // 8 + 7 + 6 + 3 + 1 + 4: the last part of the third follows from its own (c).
  const possible = await pointsOfHomework();
  await expect(page.getByText(`29 / ${possible}`, { exact: true })).toBeVisible();

  await test.step("the last row of exercise 2 is mended", async () => {
    await page.getByRole("link", { name: "Convolution with zero padding" }).click();
    const rows = { "(c)": ["14", "21", "21", "14"], "(d)": ["26", "39", "39", "26"] };
    for (const [label, row] of Object.entries(rows)) {
      const part = partOf(page, label);
      for (const [at, text] of row.entries()) {
        await part.getByRole("textbox", { name: new RegExp(`^row 4, column ${at + 1}`) }).fill(text);
      }
      await check(part, "All 16 cells right");
    }
    await expect(page.getByText(`30 of ${possible} points`).first()).toBeAttached();
  });

  await test.step("signed out and in again, everything is where it was", async () => {
    await page.getByRole("button", { name: "Account of Grace Hopper" }).click();
    await page.getByRole("button", { name: "Sign out" }).click();
    await expect(page).toHaveURL(/\/$/);
    await page.goto("/courses/deep-learning/cnn/zero-padding");
    await expect(page).toHaveURL(/\/sign-in/);
    await page.getByLabel("E-mail").fill(email);
    await page.getByLabel("Password").fill(PASSWORD);
    await page.getByRole("button", { name: "Sign in" }).click();
    await expect(page).toHaveURL(/zero-padding$/);
    const lastCell = partOf(page, "(c)").getByRole("textbox", { name: "row 4, column 4, right" });
    await expect(lastCell).toHaveValue("14");
    await expect(page.getByText(`30 of ${possible} points`).first()).toBeAttached();
  });
  expect(complaints).toEqual([]);
});
