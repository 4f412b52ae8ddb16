import { expect, test } from "../fixtures";

test("no exercise of the homework complains in the console", async ({ page, student }) => {
  test.setTimeout(90_000);
  expect(student.id).not.toBe("");
  const complaints: string[] = [];
  page.on("console", (message) => {
    if (["error", "warning"].includes(message.type())) complaints.push(`${page.url()}: ${message.text()}`);
  });
  page.on("pageerror", (error) => complaints.push(`${page.url()}: ${error.message}`));
  await page.goto("/courses/deep-learning/cnn");
  const exercises = await page
    .locator("main ol")
    .getByRole("link")
    .evaluateAll((links) => links.map((link) => link.getAttribute("href") ?? ""));
  expect(exercises.length).toBeGreaterThan(0);
  for (const exercise of exercises) {
    await page.goto(exercise);
    await expect(page.getByRole("button", { name: "Check" }).first()).toBeEnabled();
  }
  expect(complaints).toEqual([]);
});
