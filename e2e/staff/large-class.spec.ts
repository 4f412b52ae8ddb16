import { randomUUID } from "node:crypto";
import { expect, test } from "../fixtures";
import { query, queryOne } from "../support/database";
import { makeCourse } from "../support/make-course";
import { createPerson } from "../support/people";

const MANY = `
  WITH made AS (
    INSERT INTO "user" (email, name, password_hash)
    SELECT 'e2e-' || gen_random_uuid() || '@example.org', 'Student ' || to_char(number, 'FM000'), '-'
    FROM generate_series(1, 201) number RETURNING id
  )
  INSERT INTO membership (user_id, course_id, role) SELECT id, $1, 'STUDENT' FROM made`;

test("a class of 201 is paged, its figures are of everybody", async ({ page, instructor }) => {
  const course = await makeCourse([[instructor, "INSTRUCTOR"]]);
  await query(MANY, [course.id]);
  await page.goto(`/teach/${course.slug}/reports?assignment=first&sort=name&order=asc`);
  const names = page.getByRole("region", { name: "Gradebook" }).locator("tbody").getByRole("rowheader");
  const pages = page.getByRole("navigation", { name: "Pages of the gradebook" });
  await expect(page.locator("dl").first()).toContainText("0 / 201");
  await expect(names).toHaveCount(100);
  await expect(names.first()).toHaveText("Student 001");
  await expect(pages.getByRole("link", { name: "Previous" })).toHaveCount(0);
  await pages.getByRole("link", { name: "Next" }).click();
  await expect(pages).toContainText("101–200 of 201");
  await expect(names.first()).toHaveText("Student 101");
  await pages.getByRole("link", { name: "Next" }).click();
  await expect(names).toHaveText(["Student 201"]);
  await expect(pages.getByRole("link", { name: "Next" })).toHaveCount(0);
  // Another order begins at its first page.
  await page.getByRole("columnheader", { name: "Student" }).getByRole("link").click();
  await expect(names.first()).toHaveText("Student 201");
  await expect(pages).toContainText("1–100 of 201");
  await page.goto(`/teach/${course.slug}/reports?page=99`);
  await expect(pages).toContainText("1–100 of 201");
});

const row = (cells: number) => Array.from({ length: cells }, () => "1");
const ANSWERS: readonly (readonly [string, unknown, string])[] = [
  ["ragged", [row(300), ...row(299).map(() => ["1"])], '[["1","1"'],
  ["huge", row(100).map(() => row(100)), "100 × 100, too large to show here"],
  ["with one cell of 20 channels", [[row(20), "1"]], '[[["1","1"'],
];

test("answers that no grid holds are shown as text, however they got in", async ({
  page,
  instructor,
  visit,
}) => {
  const student = await createPerson({ name: "Ada" });
  const course = await makeCourse([
    [instructor, "INSTRUCTOR"],
    [student, "STUDENT"],
  ]);
  const exercise = `/courses/${course.slug}/${course.assignment}/${course.exercise}`;
  const theirs = await visit(student);
  await theirs.goto(exercise);
  const { id } = await queryOne<{ id: string }>("SELECT id FROM attempt WHERE user_id = $1", [student.id]);
  for (const [what, cells] of ANSWERS) {
    const data = { attempt: id, part: "r", answer: JSON.stringify(cells), key: randomUUID() };
    const response = await theirs.request.post("/api/submissions", { data });
    expect(response.status(), what).toBe(200);
  }
  await page.goto(`/teach/${course.slug}/reports/${course.assignment}/${course.exercise}/${student.id}`);
  const attempts = page.getByRole("region", { name: "Part (a)" }).getByRole("listitem");
  await expect(attempts).toHaveCount(ANSWERS.length);
  for (const [index, [, , words]] of ANSWERS.entries()) {
    await expect(attempts.nth(index)).toContainText(words);
    await expect(attempts.nth(index).getByRole("textbox")).toHaveCount(0);
  }
  await theirs.reload();
  await expect(theirs.getByRole("button", { name: "Check again" })).toBeVisible();
  expect(await theirs.getByRole("textbox").count()).toBeLessThan(20);
});

test("a download asked for after the session has ended leads to signing in", async ({
  page,
  instructor,
  context,
}) => {
  const student = await createPerson();
  const course = await makeCourse([
    [instructor, "INSTRUCTOR"],
    [student, "STUDENT"],
  ]);
  await page.goto(`/teach/${course.slug}/reports`);
  await context.clearCookies();
  await page.getByRole("link", { name: "Gradebook (CSV)" }).click();
  await expect(page).toHaveURL(/\/sign-in/);
});
