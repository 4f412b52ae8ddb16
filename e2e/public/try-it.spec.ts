import { expect, test } from "../fixtures";
import { check, partOf, pasteMatrix } from "../part";

test("a visitor answers an exercise on the landing page without an account", async ({ page }) => {
  await page.goto("/");
  const part = partOf(page, "(a)");
  await pasteMatrix(part, "1 2 3");
  await check(part, "The size is not right yet.");
  await expect(page.getByText("Nothing is stored.")).toBeVisible();
});
