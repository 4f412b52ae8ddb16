import type { Page } from "@playwright/test";
import { expect, test } from "../fixtures";
import { check, partOf, pasteMatrix } from "../part";
import { addPlain, addVaried } from "../support/add-varied";
import { query } from "../support/database";
import { type MadeCourse, makeCourse } from "../support/make-course";
import type { Person } from "../support/people";

async function courseOf(...students: readonly Person[]): Promise<MadeCourse> {
  const course = await makeCourse(students.map((student) => [student, "STUDENT"] as const));
  await addVaried(course.id);
  return course;
}
const exerciseIn = ({ slug, assignment }: MadeCourse) => `/courses/${slug}/${assignment}/varied`;

/** The four numbers that a page shows, row by row. */
async function numbersOn(page: Page): Promise<number[]> {
  const cells = page.getByRole("table").first().getByRole("cell");
  await expect(cells).toHaveCount(4);
  return (await cells.allInnerTexts()).map(Number);
}
const rowSums = ([a = 0, b = 0, c = 0, d = 0]: number[]) => `${a + c} ${b + d}`;
const total = (numbers: number[]) => String(numbers.reduce((sum, each) => sum + each, 0));

test("a student practises with other numbers, and the homework stays as it is", async ({
  page,
  newcomer,
}) => {
  const course = await courseOf(newcomer);
  const home = exerciseIn(course);
  await page.goto(home);
  const printed = await numbersOn(page);
  expect(printed).toEqual([1, 2, 3, 4]);

  await page.getByRole("button", { name: "Another like this" }).click();
  await expect(page).toHaveURL(/\/practice\//);
  await expect(page.getByRole("heading", { level: 1 })).toHaveText(/Practice\s*A sum by hand/);
  const first = page.url();
  const drawn = await numbersOn(page);
  expect(drawn).not.toEqual(printed);
  await expect(page.getByText("Part (c) has the same answer with any numbers")).toBeVisible();

  await test.step("a wrong row is marked, and the total that follows from it is right", async () => {
    const [a = 0, b = 0, ...rest] = drawn;
    const slipped = [a + 1, b, ...rest];
    await pasteMatrix(partOf(page, "(a)"), rowSums(slipped));
    await check(partOf(page, "(a)"), "1 of 2 cells right.");
    const box = partOf(page, "(b)").getByRole("textbox");
    await box.fill(total(slipped));
    await partOf(page, "(b)").getByRole("button", { name: "Check" }).click();
    await expect(partOf(page, "(b)").getByText("1 of 1 point")).toBeAttached();
  });

  await test.step("mended, it is all right, and loaded again it still is", async () => {
    await pasteMatrix(partOf(page, "(a)"), rowSums(drawn));
    await check(partOf(page, "(a)"), "All 2 cells right");
    await page.reload();
    expect(await numbersOn(page)).toEqual(drawn);
    await expect(partOf(page, "(a)").getByRole("textbox", { name: "row 1, column 2, right" })).toBeVisible();
  });

  await test.step("another one has other numbers again", async () => {
    await page.getByRole("button", { name: "Another like this" }).click();
    await expect(page).not.toHaveURL(first);
    expect(await numbersOn(page)).not.toEqual(drawn);
    await expect(partOf(page, "(a)").getByRole("textbox", { name: "Paste a matrix" })).toBeVisible();
  });

  await test.step("the exercise keeps the history, and its own marks", async () => {
    await page.getByRole("link", { name: "Exercise 2 of the homework" }).click();
    await expect(page).toHaveURL(home);
    const history = page.getByRole("list", { name: "Practised" });
    await expect(history.getByRole("listitem")).toHaveCount(1);
    await expect(history.getByText("2 of 2 points")).toBeAttached();
    await expect(page.getByText(/^0 of \d+ points$/).first()).toBeAttached();
    await history.getByRole("link").click();
    await expect(page).toHaveURL(first);
  });
});

test("practice goes on after the homework has closed", async ({ page, newcomer }) => {
  const course = await courseOf(newcomer);
  await query(
    "UPDATE assignment SET opens_at = now() - interval '3 days', due_at = now() - interval '1 day' WHERE course_id = $1",
    [course.id],
  );
  await page.goto(exerciseIn(course));
  await page.getByRole("button", { name: "Another like this" }).click();
  await expect(page).toHaveURL(/\/practice\//);
  const drawn = await numbersOn(page);
  await pasteMatrix(partOf(page, "(a)"), rowSums(drawn));
  await check(partOf(page, "(a)"), "All 2 cells right");
});

test("an exercise without variants offers none", async ({ page, newcomer }) => {
  const course = await courseOf(newcomer);
  await addPlain(course.id);
  await page.goto(`/courses/${course.slug}/first/plain`);
  await expect(partOf(page, "(a)")).toBeVisible();
  await expect(page.getByRole("button", { name: "Another like this" })).toHaveCount(0);
});

test("no response of a practice holds its seed or its answers, and a fellow student finds nothing", async ({
  page,
  newcomer,
  fellow,
}) => {
  const course = await courseOf(newcomer, fellow.person);
  const arriving: Promise<string>[] = [];
  page.on("response", (response) => {
    arriving.push(response.text().catch(() => ""));
  });
  await page.goto(exerciseIn(course));
  await page.getByRole("button", { name: "Another like this" }).click();
  await expect(page).toHaveURL(/\/practice\//);
  const drawn = await numbersOn(page);
  await pasteMatrix(partOf(page, "(a)"), "1 1");
  await check(partOf(page, "(a)"), "The size is right, the numbers are not yet.");
  const again = (await (await page.reload())?.text()) ?? "";
  await page.waitForLoadState("networkidle");
  const bodies = [...(await Promise.all(arriving)), again];
  const [practice] = await query<{ seed: string }>(
    `SELECT practice.seed FROM practice JOIN attempt ON attempt.id = attempt_id WHERE user_id = $1`,
    [newcomer.id],
  );
  const seed = practice?.seed ?? "";
  expect(seed).not.toBe("");
  // As the key would travel: a list of lists, with or without blanks.
  const key = new RegExp(`\\[\\s*${rowSums(drawn).replace(" ", "\\s*,\\s*")}\\s*\\]`);
  expect(bodies.filter((body) => body.includes(seed) || key.test(body))).toEqual([]);
  // The bodies were really read: the numbers that the page shows are in its own.
  for (const number of drawn) expect(again).toContain(`>${number}<`);

  expect((await fellow.page.goto(page.url()))?.status()).toBe(404);
});

test("with a variant for each student, two of them answer different numbers", async ({
  page,
  newcomer,
  fellow,
}) => {
  const course = await courseOf(newcomer, fellow.person);
  await query("UPDATE assignment SET variants = true WHERE course_id = $1", [course.id]);
  const [one, other] = [page, fellow.page];
  const seen: number[][] = [];
  for (const each of [one, other]) {
    await each.goto(exerciseIn(course));
    await expect(each.getByText("These numbers are your own")).toBeVisible();
    const numbers = await numbersOn(each);
    await pasteMatrix(partOf(each, "(a)"), rowSums(numbers));
    await check(partOf(each, "(a)"), "All 2 cells right");
    seen.push(numbers);
  }
  expect(seen[0]).not.toEqual(seen[1]);

  await test.step("the receipt shows one's own, too", async () => {
    await partOf(one, "(a)").getByRole("link", { name: "Receipt" }).click();
    await expect(one.getByRole("heading", { name: "Receipt" })).toBeVisible();
  });
  await test.step("a change back to printed numbers is for others", async () => {
    await query("UPDATE assignment SET variants = false WHERE course_id = $1", [course.id]);
    await one.goto(exerciseIn(course));
    expect(await numbersOn(one)).toEqual(seen[0]);
  });
});
