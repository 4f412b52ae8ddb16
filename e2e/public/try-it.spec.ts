import { expect, test } from "../fixtures";
import { check, partOf, pasteMatrix } from "../part";

test("a visitor answers an exercise on the landing page without an account", async ({ page }) => {
  await page.goto("/");
  const part = partOf(page, "Your answer");
  await pasteMatrix(part, "1 2 3");
  await check(part, "The size is not right yet.");
  // Right column minus left column of every window.
  await pasteMatrix(part, "12 12\n8 12");
  await check(part, "All 4 cells right");
  await expect(page.getByText("Nothing is stored.")).toBeVisible();
});
