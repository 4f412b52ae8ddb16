import { expect, test } from "../fixtures";
import { check, partOf, pasteMatrix } from "../part";

const EXERCISE = "/courses/deep-learning/cnn/zero-padding";

/** The last row of the computed answer to (c), in every spelling a payload could use. */
const KEY = /14\D{1,8}21\D{1,8}21\D{1,8}14/;

test("no response that a student can get holds the computed answer", async ({ page, student }) => {
  expect(student.id).not.toBe("");
  const arriving: Promise<string>[] = [];
  page.on("response", (response) => {
    arriving.push(response.text().catch(() => ""));
  });
  await page.goto("/courses/deep-learning/cnn");
  await page.goto(EXERCISE);
  const part = partOf(page, "(c)");
  await pasteMatrix(part, "6 9 9 6\n12 18 18 12\n18 27 27 18\n24 36 36 24");
  await check(part, "12 of 16 cells right.");
  await page.reload();
  await expect(part.getByRole("textbox", { name: "row 4, column 1, wrong" })).toHaveValue("24");

  await page.waitForLoadState("networkidle");
  const bodies = await Promise.all(arriving);
  expect(bodies.length).toBeGreaterThan(5);
  expect(bodies.filter((body) => KEY.test(body))).toEqual([]);
  // The answer program and its source stay on the server, too.
  expect(bodies.filter((body) => /conv2d\((B|R|G), f/.test(body))).toEqual([]);
  // The same search does find what the student typed: it can fail.
  expect(bodies.some((body) => /24\D{1,8}36\D{1,8}36\D{1,8}24/.test(body))).toBe(true);
});

test("nobody reads somebody else's submission", async ({ page, student, fellow, browser, baseURL }) => {
  expect(student.id).not.toBe(fellow.person.id);
  await page.goto(EXERCISE);
  const part = partOf(page, "(a)");
  await pasteMatrix(part, "1 1\n1 1");
  await check(part, "The size is not right yet.");
  const receipt = await part.getByRole("link", { name: "Receipt" }).getAttribute("href");
  expect(receipt).toMatch(/^\/submissions\//);
  expect((await page.goto(receipt ?? ""))?.status()).toBe(200);
  expect((await fellow.page.goto(receipt ?? ""))?.status()).toBe(404);

  const stranger = await browser.newContext({ baseURL: baseURL ?? "" });
  const theirs = await stranger.newPage();
  await theirs.goto(receipt ?? "");
  await expect(theirs).toHaveURL(/\/sign-in/);
  await stranger.close();
});

test("a newcomer finds no course they are not in", async ({ page, newcomer }) => {
  expect(newcomer.id).not.toBe("");
  for (const path of [
    "/courses/deep-learning",
    "/courses/deep-learning/cnn",
    EXERCISE,
    "/courses/no-such-course",
  ]) {
    expect((await page.goto(path))?.status()).toBe(404);
  }
  expect((await page.goto("/submissions/00000000-0000-4000-8000-000000000000"))?.status()).toBe(404);
  expect((await page.goto("/submissions/not-an-id"))?.status()).toBe(404);
});
