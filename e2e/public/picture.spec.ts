import { AxeBuilder } from "@axe-core/playwright";
import type { Locator, Page } from "@playwright/test";
import { expect, test } from "../fixtures";
import { check, partOf, pasteMatrix } from "../part";

const RULES = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa"];
/** Milliseconds that playing shows a cell. */
const PACE = 900;

// Right column minus left column of every window is 12 12, 8 12; with the filter turned around every sign turns.
const RIGHT = "12 12\n8 12";
const TURNED = "-12 -12\n-8 -12";

const pictureOf = (page: Page) => page.getByRole("region", { name: "Picture of how it comes about" });
const asked = (page: Page) => pictureOf(page).getByRole("region", { name: "As asked" });
const given = (page: Page) => pictureOf(page).getByRole("region", { name: /^As your numbers/ });
const cellOf = (side: Locator, name: string) =>
  side.getByRole("gridcell", { name: new RegExp(`^${name}(,|$)`) });
const heading = (page: Page, name: string) => pictureOf(page).getByRole("heading", { name, exact: true });

/** Answers on the landing page as one does who turns the filter around first. */
async function answerTurned(page: Page): Promise<Locator> {
  await page.goto("/");
  const part = partOf(page, "Your answer");
  await pasteMatrix(part, TURNED);
  await check(part, "The size is right, the numbers are not yet.");
  // What listens to the cells arrives with the button.
  await expect(part.getByRole("button", { name: "See where the two part" })).toBeVisible();
  return part;
}

async function openPicture(page: Page): Promise<Locator> {
  const part = await answerTurned(page);
  await part.getByRole("button", { name: "See where the two part" }).click();
  await expect(heading(page, "Row 1, column 1")).toBeVisible();
  return part;
}

test("with the keyboard alone one sees where a turned filter parts from the right one", async ({ page }) => {
  const part = await answerTurned(page);
  const opener = part.getByRole("button", { name: "See where the two part" });
  await opener.focus();
  await page.keyboard.press("Enter");
  await expect(pictureOf(page)).toBeFocused();
  await expect(heading(page, "Row 1, column 1")).toBeVisible();
  // The window holds 1 1 5 in each of its three rows.
  await expect(asked(page).getByText("1·(−1) (differs) + 1·0 + 5·1 (differs)")).toHaveCount(3);
  await expect(given(page).getByText("1·1 (differs) + 1·0 + 5·(−1) (differs)")).toHaveCount(3);
  await expect(given(page).getByText("your answer")).toBeVisible();

  await page.keyboard.press("Tab");
  await expect(pictureOf(page).getByRole("button", { name: "Close the picture" })).toBeFocused();
  await page.keyboard.press("Tab");
  await expect(cellOf(asked(page), "row 1, column 1")).toBeFocused();
  await page.keyboard.press("ArrowRight");
  await page.keyboard.press("ArrowDown");
  await expect(heading(page, "Row 2, column 2")).toBeVisible();
  await page.keyboard.press("Home");
  await expect(heading(page, "Row 2, column 1")).toBeVisible();
  await expect(cellOf(asked(page), "row 2, column 1, 8")).toBeFocused();
  await expect(cellOf(given(page), "row 2, column 1, −8, differs")).toHaveAttribute("aria-selected", "true");
  await expect(cellOf(given(page), "row 2, column 2, not yet")).toBeVisible();
  await expect(pictureOf(page).getByRole("status")).toContainText("Row 2, column 1: 1·(−1) + ");
  await page.keyboard.press("Escape");
  await expect(pictureOf(page)).toHaveCount(0);
  await expect(opener).toBeFocused();
});

test("it plays from cell to cell, pauses, and stops at the end", async ({ page }) => {
  await page.clock.install();
  await openPicture(page);
  const button = (name: string) => pictureOf(page).getByRole("button", { name, exact: true });
  await button("Play").click();
  await page.clock.runFor(PACE);
  await expect(heading(page, "Row 1, column 2")).toBeVisible();
  await button("Pause").click();
  await page.clock.runFor(5 * PACE);
  await expect(heading(page, "Row 1, column 2")).toBeVisible();
  await button("Next cell").click();
  await expect(heading(page, "Row 2, column 1")).toBeVisible();
  await button("Play").click();
  await page.clock.runFor(PACE);
  await expect(heading(page, "Row 2, column 2")).toBeVisible();
  await expect(button("Play")).toBeVisible();
  await expect(button("Next cell")).toHaveAttribute("aria-disabled", "true");
  await button("Previous cell").click();
  await expect(heading(page, "Row 2, column 1")).toBeVisible();
  await expect(pictureOf(page).getByText("cell 3 of 4")).toBeVisible();
});

test("a press on a marked cell opens it there, and the focus in the answer moves it", async ({ page }) => {
  const part = await answerTurned(page);
  const box = (name: string) => part.getByRole("textbox", { name: `${name}, wrong` });
  await box("row 2, column 2").click();
  await expect(heading(page, "Row 2, column 2")).toBeVisible();
  await expect(box("row 2, column 2")).toBeFocused();
  await page.keyboard.press("ArrowUp");
  await expect(heading(page, "Row 1, column 2")).toBeVisible();
  await pictureOf(page).getByRole("button", { name: "Close the picture" }).click();
  // Whoever closed it wants to type.
  await box("row 2, column 1").click();
  await expect(pictureOf(page)).toHaveCount(0);
});

test("a right answer has one way, and a new verdict closes the picture", async ({ page }) => {
  const part = await openPicture(page);
  await pasteMatrix(part, RIGHT);
  await check(part, "All 4 cells right");
  await expect(pictureOf(page)).toHaveCount(0);
  await part.getByRole("button", { name: "See how it comes about" }).click();
  await expect(heading(page, "Row 1, column 1")).toBeVisible();
  await expect(pictureOf(page).getByRole("grid")).toHaveCount(1);
  await expect(asked(page)).toHaveCount(0);
});

test("for readers who want less motion nothing moves by itself", async ({ page }) => {
  const moves = () => pictureOf(page).locator("rect[data-window]").first();
  await openPicture(page);
  await expect(moves()).toHaveCSS("transition-duration", /0\.18s/);
  await page.emulateMedia({ reducedMotion: "reduce" });
  await expect(pictureOf(page).getByRole("button", { name: "Play" })).toHaveCount(0);
  await expect(moves()).toHaveCSS("transition-duration", "0s");
  await pictureOf(page).getByRole("button", { name: "Next cell" }).click();
  await expect(heading(page, "Row 1, column 2")).toBeVisible();
});

test.describe("on a phone", () => {
  test.use({ viewport: { width: 390, height: 844 }, hasTouch: true });

  test("the two ways stand one beneath the other, and nothing is wider than the page", async ({ page }) => {
    await openPicture(page);
    const [above, below] = [await asked(page).boundingBox(), await given(page).boundingBox()];
    expect(below?.y).toBeGreaterThanOrEqual((above?.y ?? 0) + (above?.height ?? 0));
    expect(below?.x).toBe(above?.x);
    const { scrollWidth, clientWidth } = await page.evaluate(() => {
      const { scrollWidth, clientWidth } = document.documentElement;
      return { scrollWidth, clientWidth };
    });
    expect(scrollWidth).toBe(clientWidth);
    const cell = await cellOf(asked(page), "row 1, column 1").boundingBox();
    expect(Math.min(cell?.width ?? 0, cell?.height ?? 0)).toBeGreaterThanOrEqual(40);
  });
});

for (const colorScheme of ["light", "dark"] as const) {
  test.describe(`in the ${colorScheme} theme`, () => {
    test.use({ colorScheme });

    test("the picture passes axe", async ({ page }) => {
      await openPicture(page);
      await expect(pictureOf(page).getByRole("grid")).toHaveCount(2);
      const { violations } = await new AxeBuilder({ page }).withTags(RULES).analyze();
      expect(violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ target }) => target).join()}`)).toEqual(
        [],
      );
    });
  });
}
