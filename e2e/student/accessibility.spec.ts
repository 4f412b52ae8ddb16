import { AxeBuilder } from "@axe-core/playwright";
import type { Page } from "@playwright/test";
import { expect, test } from "../fixtures";
import { check, partOf, pasteMatrix } from "../part";

const THEMES = ["light", "dark"] as const;
const RULES = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa"];

async function violations(page: Page) {
  const { violations: found } = await new AxeBuilder({ page }).withTags(RULES).analyze();
  return found.map(({ id, nodes }) => `${id}: ${nodes.map(({ target }) => target.join(" ")).join(", ")}`);
}

for (const colorScheme of THEMES) {
  test.describe(`in the ${colorScheme} theme`, () => {
    test.use({ colorScheme });

    for (const path of ["/", "/sign-in", "/sign-up", "/no-such-page"]) {
      test(`${path} passes axe for a visitor`, async ({ page }) => {
        await page.goto(path);
        expect(await violations(page)).toEqual([]);
      });
    }

    for (const path of ["/courses", "/courses/deep-learning", "/courses/deep-learning/cnn"]) {
      test(`${path} passes axe for a student`, async ({ page, student }) => {
        expect(student.id).not.toBe("");
        await page.goto(path);
        await expect(page.getByRole("heading", { level: 1 })).toBeVisible();
        expect(await violations(page)).toEqual([]);
      });
    }

    test("an exercise page passes axe with every kind of mark on it", async ({ page, student }) => {
      expect(student.id).not.toBe("");
      await page.goto("/courses/deep-learning/cnn/convolution");
      await pasteMatrix(partOf(page, "(a)"), "9 9\n9 9");
      await check(partOf(page, "(a)"), "All 4 cells right");
      await pasteMatrix(partOf(page, "(b)"), "18 18\n18 1");
      await check(partOf(page, "(b)"), "3 of 4 cells right.");
      await pasteMatrix(partOf(page, "(c)"), "18");
      await check(partOf(page, "(c)"), "The size is not right yet.");
      await check(partOf(page, "(d)"), "There is nothing to check yet.");
      expect(await violations(page)).toEqual([]);
      await partOf(page, "(b)").getByRole("link", { name: "Receipt" }).click();
      await expect(page).toHaveURL(/\/submissions\//);
      expect(await violations(page)).toEqual([]);
      await page.goto("/courses/deep-learning/cnn/output-shape");
      expect(await violations(page)).toEqual([]);
      await page.getByRole("button", { name: "Another like this" }).click();
      await expect(page).toHaveURL(/\/practice\//);
      await expect(page.getByRole("heading", { level: 1 })).toBeVisible();
      await check(partOf(page, "Your answer"), "There is nothing to check yet.");
      expect(await violations(page)).toEqual([]);
      await page.getByRole("link", { name: /of the homework/ }).click();
      await expect(page.getByRole("list", { name: "Practised" })).toBeVisible();
      expect(await violations(page)).toEqual([]);
    });
  });
}
