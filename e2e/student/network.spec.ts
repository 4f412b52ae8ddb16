import { expect, test } from "../fixtures";
import { check, partOf, pasteMatrix } from "../part";

const EXERCISE = "/courses/deep-learning/cnn/convolution";

test.beforeEach(async ({ page, student }) => {
  expect(student.id).not.toBe("");
  await page.goto(EXERCISE);
});

test("when the network fails the answer stays and the button can be pressed again", async ({
  page,
  context,
}) => {
  const part = partOf(page, "(a)");
  await pasteMatrix(part, "9 9\n9 9");
  await context.setOffline(true);
  await part.getByRole("button", { name: "Check" }).click();
  await expect(part.getByText("Your answer is still here")).toBeVisible();
  await context.setOffline(false);
  await check(part, "All 4 cells right");
});

test("a reply that is lost on its way costs one attempt, not two", async ({ page }) => {
  const part = partOf(page, "(a)");
  await pasteMatrix(part, "9 9\n9 8");
  let lost = 0;
  await page.route("**/api/submissions", async (route) => {
    if (lost > 0) return route.continue();
    lost += 1;
    // The server does its work; only its reply goes missing.
    await route.fetch();
    await route.abort("connectionreset");
  });
  await part.getByRole("button", { name: "Check" }).click();
  await expect(part.getByText("Your answer is still here")).toBeVisible();
  await check(part, "3 of 4 cells right.");
  expect(lost).toBe(1);
  await expect(part.getByText("Attempt 1 of 10")).toBeVisible();
});

test("a request that hangs is given up, and the answer can be sent again", async ({ page }) => {
  // The 20 seconds of patience pass in two; every other timer of the page keeps its time.
  await page.evaluate(() => {
    const wait = window.setTimeout.bind(window);
    const hurried = (run: () => void, ms?: number) => wait(run, ms === 20_000 ? 2_000 : ms);
    Object.assign(window, { setTimeout: hurried });
  });
  const part = partOf(page, "(a)");
  await pasteMatrix(part, "9 9\n9 9");
  await page.route("**/api/submissions", () => undefined, { times: 1 });
  await part.getByRole("button", { name: "Check" }).click();
  await expect(part.getByRole("button", { name: "Checking…" })).toBeVisible();
  await expect(part.getByText("Your answer is still here")).toBeVisible();
  await check(part, "All 4 cells right");
});

test("an answer given before costs nothing and stands again after a reload", async ({ page }) => {
  const part = partOf(page, "(a)");
  for (const text of ["9 9\n9 8", "9 9\n8 8", "9 9\n9 8"]) {
    await pasteMatrix(part, text);
    await part.getByRole("button", { name: /^Check/ }).click();
    await expect(part.getByText(/of 4 cells right/)).toBeVisible();
    await expect(part.getByRole("textbox", { name: "row 2, column 2, wrong" })).toBeVisible();
  }
  await expect(part.getByText(/Attempt 2 of 10 · You gave this answer before/)).toBeVisible();
  await page.reload();
  await expect(part.getByRole("textbox", { name: "row 2, column 1, right" })).toHaveValue("9");
});

test("a double click is one attempt", async ({ page }) => {
  const part = partOf(page, "(a)");
  await pasteMatrix(part, "9 9\n9 8");
  await part.getByRole("button", { name: "Check" }).dblclick();
  await expect(part.getByText("3 of 4 cells right.")).toBeVisible();
  await expect(part.getByText("Attempt 1 of 10")).toBeVisible();
});

test("what was typed and not yet checked survives a reload", async ({ page }) => {
  await pasteMatrix(partOf(page, "(a)"), "1 2\n3 4");
  await page.reload();
  await expect(partOf(page, "(a)").getByRole("textbox", { name: "row 2, column 2" })).toHaveValue("4");
});

test("a matrix pasted while its reader still loads is checked with the same press", async ({ page }) => {
  let release = () => undefined;
  const held = new Promise<undefined>((resolve) => {
    release = () => void resolve(undefined);
  });
  const part = partOf(page, "(a)");
  const box = part.getByRole("textbox", { name: "Paste a matrix" });
  await box.waitFor();
  await page.route("**/_next/static/chunks/**", async (route) => {
    await held;
    await route.continue();
  });
  await box.fill("[[9, 9], [9, 9]]");
  await part.getByRole("button", { name: "Check" }).click();
  await expect(part.getByRole("button", { name: "Checking…" })).toBeVisible();
  release();
  await expect(part.getByText("All 4 cells right")).toBeVisible();
  await expect(part.getByText("Attempt 1 of 10")).toBeVisible();
});

test("once every attempt is used there is no Check, also after a reload", async ({ page }) => {
  const part = partOf(page, "(a)");
  for (let attempt = 1; attempt <= 10; attempt++) {
    await pasteMatrix(part, `9 9\n9 ${10 + attempt}`);
    await part.getByRole("button", { name: /^Check/ }).click();
    await expect(part.getByText(`Attempt ${attempt} of 10`)).toBeVisible();
  }
  for (const reload of [false, true]) {
    if (reload) await page.reload();
    await expect(part.getByText("All 10 attempts are used. Your best counts.")).toBeVisible();
    await expect(part.getByRole("button", { name: /^Check/ })).toHaveCount(0);
  }
  await pasteMatrix(part, "9 9\n9 9");
  await page.reload();
  await expect(part.getByRole("textbox", { name: "row 2, column 2" })).toHaveValue("9");
  await expect(part.getByText("Restored what you typed")).toHaveCount(0);
});

test("two tabs with one part keep a draft each", async ({ page, context }) => {
  await pasteMatrix(partOf(page, "(a)"), "1 2\n3 4");
  const other = await context.newPage();
  await other.goto(EXERCISE);
  const last = (tab: typeof page) => partOf(tab, "(a)").getByRole("textbox", { name: "row 2, column 2" });
  await expect(last(other)).toHaveValue("4");
  await last(other).fill("5");
  await page.reload();
  await expect(last(page)).toHaveValue("4");
  await other.reload();
  await expect(last(other)).toHaveValue("5");
});
