import type { Page } from "@playwright/test";
import { expect, test } from "../fixtures";
import { check, partOf, pasteInto, pasteMatrix } from "../part";

const EXERCISE = "/courses/deep-learning/cnn/convolution";
const cell = (page: Page, row: number, column: number) =>
  partOf(page, "(a)").getByRole("textbox", { name: new RegExp(`^row ${row}, column ${column}(,|$)`) });

async function openGrid(page: Page, rows: string, columns: string): Promise<void> {
  await page.goto(EXERCISE);
  await partOf(page, "(a)").getByRole("textbox", { name: "Rows" }).fill(rows);
  await partOf(page, "(a)").getByRole("textbox", { name: "Columns" }).fill(columns);
}

test.beforeEach(({ student }) => {
  expect(student.id).not.toBe("");
});

test("the size of the answer is not given away", async ({ page }) => {
  await page.goto(EXERCISE);
  await expect(partOf(page, "(a)").getByRole("textbox", { name: "Rows" })).toHaveValue("");
  await expect(partOf(page, "(a)").getByRole("textbox", { name: /^row/ })).toHaveCount(0);
});

test("a student fills the grid with the keyboard alone", async ({ page }) => {
  await openGrid(page, "2", "2");
  await cell(page, 1, 1).focus();
  await page.keyboard.type("9");
  await page.keyboard.press("Enter");
  await expect(cell(page, 2, 1)).toBeFocused();
  await page.keyboard.type("9");
  await page.keyboard.press("ArrowRight");
  await expect(cell(page, 2, 2)).toBeFocused();
  await page.keyboard.type("9");
  await page.keyboard.press("ArrowUp");
  await expect(cell(page, 1, 2)).toBeFocused();
  await page.keyboard.type("9");
  await page.keyboard.press("Shift+Tab");
  await expect(cell(page, 1, 1)).toBeFocused();
  await page.keyboard.press("Tab");
  await expect(cell(page, 1, 2)).toBeFocused();
  await page.keyboard.press("Control+Enter");
  await expect(partOf(page, "(a)").getByText("All 4 cells right")).toBeVisible();
});

test("a paste into a cell takes over size and numbers, and undo brings back what was there", async ({
  page,
}) => {
  await openGrid(page, "2", "2");
  await cell(page, 1, 1).fill("7");
  await pasteInto(cell(page, 1, 1), "[[1 2 3]\n [4 5 6]]");
  await expect(cell(page, 2, 3)).toHaveValue("6");
  await cell(page, 2, 3).press("Control+z");
  await expect(cell(page, 1, 1)).toHaveValue("7");
  await expect(cell(page, 2, 3)).toHaveCount(0);
});

test("a paste that cannot be read says which row is ragged and changes nothing", async ({ page }) => {
  await openGrid(page, "2", "2");
  await cell(page, 1, 1).fill("7");
  await pasteInto(cell(page, 1, 1), "1 2 3\n4 5");
  await expect(partOf(page, "(a)").getByText(/^Row 2 has 2 numbers/)).toBeVisible();
  await expect(cell(page, 1, 1)).toHaveValue("7");
});

test("an unreadable cell is named, costs no attempt, and stays as it was typed", async ({ page }) => {
  await openGrid(page, "1", "2");
  await cell(page, 1, 1).fill("9");
  await cell(page, 1, 2).fill("nine");
  await check(partOf(page, "(a)"), 'Row 1, column 2: "nine" is not a number.');
  await expect(partOf(page, "(a)").getByText("It cost no attempt.")).toBeVisible();
  await page.reload();
  await expect(cell(page, 1, 2)).toHaveValue("nine");
});

test("a wrong size is told apart from the numbers", async ({ page }) => {
  await openGrid(page, "1", "1");
  await cell(page, 1, 1).fill("9");
  await check(partOf(page, "(a)"), "The size is not right yet.");
});

test("a cell that is changed after a check loses its mark", async ({ page }) => {
  await openGrid(page, "1", "2");
  await pasteMatrix(partOf(page, "(a)"), "[[9, 8], [9, 9]]");
  await check(partOf(page, "(a)"), "3 of 4 cells right.");
  await expect(partOf(page, "(a)").getByRole("textbox", { name: "row 1, column 2, wrong" })).toBeVisible();
  await cell(page, 1, 2).fill("9");
  await expect(
    partOf(page, "(a)").getByRole("textbox", { name: "row 1, column 2", exact: true }),
  ).toBeVisible();
});

test("on a phone the cells are large enough to press and the page does not scroll sideways", async ({
  page,
}) => {
  await page.setViewportSize({ width: 390, height: 844 });
  await openGrid(page, "4", "4");
  const box = await cell(page, 1, 1).boundingBox();
  expect(Math.min(box?.width ?? 0, box?.height ?? 0)).toBeGreaterThanOrEqual(44);
  const overflow = await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth);
  expect(overflow).toBeLessThanOrEqual(0);
});

test("a matrix typed into the paste box is checked with one press, or with Ctrl+Enter", async ({ page }) => {
  await page.goto(EXERCISE);
  for (const [label, row, right] of [
    ["(a)", "[9, 9]", "All 4 cells right"],
    ["(b)", "[18, 18]", "All 4 cells right"],
  ] as const) {
    const part = partOf(page, label);
    await part.getByRole("textbox", { name: "Paste a matrix" }).click();
    await page.keyboard.type(`[${row}, ${row}]`);
    if (label === "(a)") await part.getByRole("button", { name: "Check" }).click();
    else await page.keyboard.press("Control+Enter");
    await expect(part.getByText(right)).toBeVisible();
    await expect(part.getByText("For the answer before")).toHaveCount(0);
    await expect(part.getByText("Attempt 1 of 10")).toBeVisible();
  }
  await expect(partOf(page, "(b)").getByRole("textbox", { name: "row 1, column 1, right" })).toBeFocused();
});

test("what cannot be read is the answer as it stands, and is kept", async ({ page }) => {
  await page.goto(EXERCISE);
  const box = partOf(page, "(a)").getByRole("textbox", { name: "Paste a matrix" });
  await box.fill("[9, nine]");
  await page.reload();
  await expect(box).toHaveValue("[9, nine]");
  await check(partOf(page, "(a)"), '"nine" is not a number.');
  await expect(box).toHaveValue("[9, nine]");
  await page.reload();
  await expect(box).toHaveValue("[9, nine]");
  await expect(partOf(page, "(a)").getByText("This could not be read.")).toBeVisible();
});

test("cells pasted into a grid are filled in from the cursor", async ({ page }) => {
  await openGrid(page, "3", "3");
  await cell(page, 1, 1).fill("7");
  await pasteInto(cell(page, 2, 2), "1\t-1/3\n\t4\n");
  await expect(cell(page, 2, 3)).toHaveValue("-1/3");
  await expect(cell(page, 3, 2)).toHaveValue("");
  await expect(cell(page, 1, 1)).toHaveValue("7");
  await expect(cell(page, 2, 2)).toBeFocused();
  await page.keyboard.press("Control+z");
  await expect(cell(page, 2, 3)).toHaveValue("");
  await pasteInto(cell(page, 3, 3), "1 2\n3 4");
  await expect(partOf(page, "(a)").getByText(/^2 × 2 does not fit from row 3, column 3/)).toBeVisible();
  await expect(cell(page, 1, 1)).toHaveValue("7");
});

test("the focus stays in the field when its box goes", async ({ page }) => {
  await openGrid(page, "2", "2");
  await pasteInto(cell(page, 1, 1), "1 2 3\n4 5 6");
  await cell(page, 2, 3).focus();
  await page.keyboard.press("Control+z");
  await expect(cell(page, 2, 2)).toBeFocused();
  const channels = partOf(page, "(a)").getByRole("button", { name: /channels/ });
  await channels.click();
  await expect(partOf(page, "(a)").getByRole("textbox", { name: "Channels" })).toBeFocused();
  await channels.click();
  await expect(channels).toBeFocused();
});

test("a size that is too large is told in words", async ({ page }) => {
  await openGrid(page, "2", "99");
  await expect(partOf(page, "(a)").getByText("Columns: a whole number from 1 to 64.")).toBeVisible();
});
