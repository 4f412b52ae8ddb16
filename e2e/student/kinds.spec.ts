import { AxeBuilder } from "@axe-core/playwright";
import type { Locator, Page } from "@playwright/test";
import { expect, test } from "../fixtures";
import { check, partOf } from "../part";
import { addExercise } from "../support/add-exercise";
import { EIGHT_PARTS } from "../support/eight-parts";
import { makeCourse } from "../support/make-course";

/** "(a)" to "(h)" of the exercise, by what they ask for. */
const PART = {
  map: "(a)",
  help: "(b)",
  steps: "(c)",
  changes: "(d)",
  window: "(e)",
  largest: "(f)",
  side: "(g)",
  why: "(h)",
} as const;

const RULES = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa"];
const STEPS = ["Add a head", "Freeze the base", "Train the head", "Unfreeze the top of the base"];

test.beforeEach(async ({ page, newcomer }) => {
  const course = await makeCourse([[newcomer, "STUDENT"]]);
  await page.goto(await addExercise(course, EIGHT_PARTS));
  await expect(partOf(page, PART.why).getByRole("button", { name: "Check" })).toBeEnabled();
});

const cell = (part: Locator, role: "button" | "radio", row: number, column: number) =>
  part.getByRole(role, { name: new RegExp(`^row ${row}, column ${column}(,|$)`) });

const stepsOf = (part: Locator) =>
  part
    .locator("ol")
    .getByRole("listitem")
    .evaluateAll((rows) => rows.map((row) => row.dataset.step ?? ""));

/** Brings the steps into their order with Alt and the arrow keys, one after the other to its place. */
async function sortByKeys(page: Page, part: Locator): Promise<void> {
  for (const [place, step] of STEPS.entries()) {
    const up = part.getByRole("button", { name: `Move up: ${step}` });
    await up.focus();
    for (let at = 0; at <= STEPS.length; at++) await page.keyboard.press("Alt+ArrowUp");
    for (let at = 0; at < place; at++) await page.keyboard.press("Alt+ArrowDown");
    await expect(part.getByText(`${step} is now step ${place + 1}`)).toBeAttached();
    await expect(up).toBeFocused();
  }
}

test.describe("with the keyboard alone", () => {
  test("one of several maps is chosen, and a wrong one says what was done", async ({ page }) => {
    const part = partOf(page, PART.map);
    await part.getByRole("radio", { name: "A", exact: true }).focus();
    await page.keyboard.press("ArrowDown");
    await expect(part.getByRole("radio", { name: "B", exact: true })).toBeChecked();
    await page.keyboard.press("Control+Enter");
    await expect(part.getByText("This is not the one.")).toBeVisible();
    await expect(part.getByText(/turned by 180°/)).toBeVisible();
    await expect(part.getByRole("radio", { name: "B wrong" })).toBeFocused();
    await page.keyboard.press("ArrowUp");
    await page.keyboard.press("Control+Enter");
    await expect(part.getByRole("radio", { name: "A right" })).toBeChecked();
  });

  test("several options are chosen, each with its own mark", async ({ page }) => {
    const part = partOf(page, PART.help);
    await part.getByRole("checkbox", { name: "Dropout" }).focus();
    await page.keyboard.press("Space");
    await page.keyboard.press("Tab");
    await page.keyboard.press("Space");
    await page.keyboard.press("Control+Enter");
    await expect(part.getByRole("checkbox", { name: "Dropout right" })).toBeChecked();
    await expect(part.getByRole("checkbox", { name: "Twice as many channels wrong" })).toBeChecked();
    await expect(part.getByText("1 of 2 chosen rightly.")).toBeVisible();
  });

  test("steps are put in order, and one is left out", async ({ page }) => {
    const part = partOf(page, PART.steps);
    await part.getByRole("button", { name: "Leave out: Set all weights to zero" }).focus();
    await page.keyboard.press("Enter");
    await expect(part.getByRole("button", { name: "Put back: Set all weights to zero" })).toBeFocused();
    await expect(part.getByText("Set all weights to zero is left out.")).toBeAttached();
    await sortByKeys(page, part);
    await page.keyboard.press("Control+Enter");
    await expect(part.getByText("All 4 steps in order")).toBeVisible();
    await page.reload();
    await expect(part.getByText("All 4 steps in order")).toBeVisible();
    expect(await stepsOf(part)).toEqual(["head", "freeze", "train", "unfreeze"]);
  });

  test("every entry gets its partner", async ({ page }) => {
    const part = partOf(page, PART.changes);
    await part.getByRole("combobox", { name: /^max pooling of 2/ }).focus();
    await page.keyboard.type("height");
    await page.keyboard.press("Tab");
    await page.keyboard.type("nothing");
    await page.keyboard.press("Tab");
    await page.keyboard.type("nothing");
    await page.keyboard.press("Control+Enter");
    await expect(part.getByText("2 of 3 pairs right.")).toBeVisible();
    await expect(part.getByRole("combobox", { name: /^32 filters/ })).toHaveAccessibleDescription(/wrong/);
  });

  test("cells are chosen with arrows, Space and Shift", async ({ page }) => {
    const part = partOf(page, PART.window);
    await cell(part, "button", 1, 1).focus();
    await page.keyboard.press("Space");
    await page.keyboard.press("Shift+ArrowRight");
    await page.keyboard.press("Shift+ArrowDown");
    await expect(cell(part, "button", 2, 2)).toBeFocused();
    await page.keyboard.press("ArrowLeft");
    await page.keyboard.press("Space");
    await expect(part.getByText("4 cells chosen")).toBeVisible();
    await page.keyboard.press("Control+Enter");
    await expect(part.getByText("All 4 cells, and only these")).toBeVisible();
    await expect(cell(part, "button", 2, 1)).toHaveAccessibleName("row 2, column 1, value 3, right");
  });

  test("where one cell is asked for, the arrows move the choice", async ({ page }) => {
    const part = partOf(page, PART.largest);
    await cell(part, "radio", 1, 1).focus();
    for (const key of ["ArrowRight", "ArrowDown", "ArrowDown", "End"]) await page.keyboard.press(key);
    await expect(cell(part, "radio", 3, 3)).toBeChecked();
    await expect(part.getByRole("radio", { checked: true })).toHaveCount(1);
    await page.keyboard.press("Control+Enter");
    await expect(part.getByRole("status").filter({ hasText: "Right" })).toBeVisible();
  });

  test("a formula is written in the letters that are explained beneath", async ({ page }) => {
    const part = partOf(page, PART.side);
    await expect(part.getByText("width of the filter")).toBeVisible();
    await part.getByRole("textbox", { name: "Formula" }).focus();
    await page.keyboard.type("W - Q + 1");
    await page.keyboard.press("Control+Enter");
    await expect(part.getByText("This could not be read.")).toBeVisible();
    await part.getByRole("textbox", { name: "Formula" }).fill("1 + W - K");
    await page.keyboard.press("Control+Enter");
    await expect(part.getByRole("textbox", { name: "Formula , right" })).toHaveValue("1 + W - K");
  });

  test("an explanation shows which words counted, and that the mark is provisional", async ({ page }) => {
    const part = partOf(page, PART.why);
    await part.getByRole("textbox").focus();
    await page.keyboard.type("It keeps the size of the image.");
    await page.keyboard.press("Control+Enter");
    await expect(part.getByText("Provisional, 2 of 2 points.")).toBeVisible();
    await expect(part.getByRole("listitem").filter({ hasText: "The size is kept" })).toContainText(
      "keeps the size",
    );
    await expect(part.getByText("Marked by rules; a person may change it.")).toBeVisible();
    await part.getByRole("link", { name: "Receipt" }).click();
    await expect(page).toHaveURL(/\/submissions\//);
    await expect(page.getByText("Provisional, 2 of 2 points.")).toBeVisible();
  });
});

test("an explanation that rules cannot decide waits for a person, and one they contradict says why", async ({
  page,
}) => {
  const part = partOf(page, PART.why);
  await part.getByRole("textbox").fill("Hard to say without an example.");
  await check(part, "A person will read this.");
  await part.getByRole("textbox").fill("It adds information at the border.");
  await check(part, "Zeros add no information about the image.");
});

test("steps are dragged by their handles", async ({ page }) => {
  const part = partOf(page, PART.steps);
  const before = await stepsOf(part);
  const handles = part.locator("ol").getByTitle("Drag");
  await handles.first().hover();
  const to = await handles.nth(2).boundingBox();
  if (to === null) throw new Error("The handles are not to be seen");
  await page.mouse.down();
  await page.mouse.move(to.x + to.width / 2, to.y + to.height, { steps: 6 });
  await page.mouse.up();
  const [first, second, third, ...rest] = before;
  expect(await stepsOf(part)).toEqual([second, third, first, ...rest]);
});

test("the order that is seen is the one that is checked, untouched as it is", async ({ page }) => {
  const part = partOf(page, PART.steps);
  await check(part, /steps are in order/);
  await expect(part.getByText("For the answer before")).toHaveCount(0);
  await expect(part.getByText("Attempt 1 of 10")).toBeVisible();
});

test("a rectangle of cells is drawn with the mouse", async ({ page }) => {
  const part = partOf(page, PART.window);
  await cell(part, "button", 1, 1).hover();
  await page.mouse.down();
  await cell(part, "button", 2, 2).hover();
  await page.mouse.up();
  await expect(part.getByText("4 cells chosen")).toBeVisible();
  await cell(part, "button", 2, 2).click();
  await expect(part.getByText("3 cells chosen")).toBeVisible();
  await part.getByRole("button", { name: "Clear" }).click();
  await expect(part.getByText("no cells chosen")).toBeVisible();
});

test("the list of parts follows what was checked, here and in the homework", async ({ page }) => {
  const parts = page.getByRole("navigation", { name: "Parts of this exercise" });
  await expect(parts.getByRole("link")).toHaveCount(8);
  await partOf(page, PART.why).getByRole("textbox").fill("It keeps the size of the image.");
  await check(partOf(page, PART.why), "Provisional");
  await partOf(page, PART.map).getByRole("radio").first().check();
  await check(partOf(page, PART.map), "Right");
  await expect(parts.getByRole("link", { name: "(h) provisional" })).toBeVisible();
  await expect(parts.getByRole("link", { name: "(a) full marks" })).toBeVisible();
  await expect(parts.getByText("4 of 16 points in this exercise")).toBeAttached();
  await page.getByRole("link", { name: "First homework" }).first().click();
  await expect(page.getByText("Started: 1 part full marks, 1 provisional, 6 not started")).toBeAttached();
});

for (const colorScheme of ["light", "dark"] as const) {
  test(`every kind passes axe in the ${colorScheme} theme, empty and with marks`, async ({ page }) => {
    await page.emulateMedia({ colorScheme });
    const violations = async () => {
      const { violations: found } = await new AxeBuilder({ page }).withTags(RULES).analyze();
      return found.map(({ id, nodes }) => `${id}: ${nodes.map(({ target }) => target.join(" ")).join(", ")}`);
    };
    expect(await violations()).toEqual([]);
    await answerHalfRight(page);
    expect(await violations()).toEqual([]);
    for (const label of [PART.map, PART.steps, PART.changes, PART.window, PART.why]) {
      const receipt = await partOf(page, label).getByRole("link", { name: "Receipt" }).getAttribute("href");
      const here = page.url();
      await page.goto(receipt ?? "");
      await expect(page.getByRole("heading", { name: "Receipt" })).toBeVisible();
      expect(await violations()).toEqual([]);
      await page.goto(here);
    }
  });
}

/** Something right and something wrong in every part that can have both. */
async function answerHalfRight(page: Page): Promise<void> {
  const part = (name: keyof typeof PART) => partOf(page, PART[name]);
  await part("map").getByRole("radio").nth(1).check();
  await check(part("map"), "This is not the one.");
  await part("help").getByRole("checkbox").nth(0).check();
  await part("help").getByRole("checkbox").nth(1).check();
  await check(part("help"), "1 of 2 chosen rightly.");
  await check(part("steps"), /steps are in order/);
  await part("changes").getByRole("combobox").nth(0).selectOption({ label: "height and width" });
  await part("changes").getByRole("combobox").nth(1).selectOption({ label: "the depth" });
  await check(part("changes"), "1 of 3 pairs right.");
  await cell(part("window"), "button", 1, 1).click();
  await cell(part("window"), "button", 3, 3).click();
  await check(part("window"), "1 of 2 cells belong.");
  await cell(part("largest"), "radio", 1, 1).click();
  await check(part("largest"), "This is not the cell.");
  await part("side").getByRole("textbox").fill("W - K");
  await check(part("side"), "This is not the formula yet.");
  await part("why").getByRole("textbox").fill("It adds information at the border.");
  await check(part("why"), "Zeros add no information");
}

test("on a phone nothing scrolls sideways, and cells are large enough to press", async ({ page }) => {
  await page.setViewportSize({ width: 390, height: 844 });
  const box = await cell(partOf(page, PART.window), "button", 1, 1).boundingBox();
  expect(Math.min(box?.width ?? 0, box?.height ?? 0)).toBeGreaterThanOrEqual(44);
  const overflow = await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth);
  expect(overflow).toBeLessThanOrEqual(0);
});
