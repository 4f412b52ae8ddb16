import type { Page } from "@playwright/test";
import { expect, test } from "../fixtures";
import { cellsMarked, check, partOf, pasteMatrix } from "../part";
import { addExercise, type WrittenExercise } from "../support/add-exercise";
import { query } from "../support/database";
import { type MadeCourse, makeCourse } from "../support/make-course";
import { createPerson, type Person } from "../support/people";

const exerciseIn = ({ slug, assignment, exercise }: MadeCourse) =>
  `/courses/${slug}/${assignment}/${exercise}`;

async function courseOf(student: Person) {
  const teacher = await createPerson({ name: "Ida Instructor" });
  const course = await makeCourse([
    [student, "STUDENT"],
    [teacher, "INSTRUCTOR"],
  ]);
  return { course, teacher };
}

/** An instructor says from when on cells are marked; what stands below follows. */
async function showCells(page: Page, { slug, assignment }: MadeCourse, from: string): Promise<void> {
  await page.goto(`/teach/${slug}/assignments/${assignment}`);
  await page.getByRole("combobox", { name: "Marks, cell by cell" }).selectOption({ label: from });
  await page.getByRole("button", { name: "Save" }).click();
  await expect(page.getByText("Saved. This holds from now on.")).toBeVisible();
}

/** Three of four cells of part (a) right: 1.5 of its 2 points. */
const ONE_WRONG = "9 9\n9 8";

test("with points only no cell is marked, until the instructor says so", async ({
  page,
  newcomer,
  visit,
}) => {
  const { course, teacher } = await courseOf(newcomer);
  const desk = await visit(teacher);

  await test.step("the instructor keeps the cells back, and what stands below them", async () => {
    await desk.goto(`/teach/${course.slug}/assignments/${course.assignment}`);
    await expect(
      desk.getByText(/the likely mistake at once; the picture from the second attempt on/).first(),
    ).toBeVisible();
    await showCells(desk, course, "After the due date");
    await expect(desk.getByText(/Moved with it: The likely mistake and The picture\./)).toBeVisible();
    await expect(desk.getByRole("combobox", { name: "The picture" })).toHaveValue("after-due");
    const words = /their points at once; marks cell by cell, the likely mistake and the picture after/;
    // In the form, and at the head of the page.
    await expect(desk.getByText(words)).toHaveCount(2);
  });

  const part = partOf(page, "(a)");
  const later = part.getByText("What is right and what is not is shown after the due date.");
  await test.step("the student reads points and no marks, also on a page loaded again", async () => {
    await page.goto(exerciseIn(course));
    await pasteMatrix(part, ONE_WRONG);
    await check(part, "Right in part, 1.5 of 2 points.");
    for (const again of [false, true]) {
      if (again) await page.reload();
      await expect(later).toBeVisible();
      await expect(part.getByText("1.5 of 2 points", { exact: true })).toBeAttached();
      expect(await cellsMarked(part, "wrong")).toEqual([]);
      expect(await cellsMarked(part, "right")).toEqual([]);
    }
    await part.getByRole("link", { name: /receipt/i }).click();
    await expect(page.getByText("Right in part, 1.5 of 2 points.")).toBeVisible();
    expect(await page.content()).not.toMatch(/row 2, column 2, (right|wrong)/);
  });

  await test.step("and the marks once the policy says so", async () => {
    await showCells(desk, course, "At once");
    await page.goto(exerciseIn(course));
    await expect(part.getByText("3 of 4 cells right.")).toBeVisible();
    expect(await cellsMarked(part, "wrong")).toEqual(["2,2"]);
  });
});

const HIDE = `
  UPDATE assignment SET reveal = '{"score":"after-due","cells":"after-due","diagnosis":"after-due","trace":"after-due"}'
  WHERE course_id = $1`;
const CLOSE = "UPDATE assignment SET due_at = now() - interval '1 second' WHERE course_id = $1";

test("with nothing shown right and wrong answers are handed in alike, and marked after the due date", async ({
  page,
  newcomer,
}) => {
  const { course } = await courseOf(newcomer);
  await query(HIDE, [course.id]);
  await page.goto(exerciseIn(course));
  const answers = { "(a)": "9 9\n9 9", "(b)": "1 2\n3 4" };
  for (const [label, text] of Object.entries(answers)) {
    const part = partOf(page, label);
    await pasteMatrix(part, text);
    await check(part, "Handed in.");
    await expect(part.getByText("Your points are shown after the due date.")).toBeVisible();
    await expect(part.getByRole("button", { name: /^Check/ })).toBeVisible();
    await expect(part.getByText("2 points", { exact: true })).toBeVisible();
    expect(await cellsMarked(part, "wrong")).toEqual([]);
    expect(await cellsMarked(part, "right")).toEqual([]);
  }
  await page.goto(`/courses/${course.slug}/${course.assignment}`);
  await expect(page.getByText("parts handed in, their points not shown")).toBeVisible();
  await expect(page.getByText("– / 8").first()).toBeVisible();

  await query(CLOSE, [course.id]);
  await page.goto(exerciseIn(course));
  await expect(partOf(page, "(a)").getByText("All 4 cells right")).toBeVisible();
  await expect(partOf(page, "(b)").getByText("The size is right, the numbers are not yet.")).toBeVisible();
});

const PADDED: WrittenExercise = {
  slug: "padded",
  title: "Padded",
  possible: 200,
  source: `title: Padded
given: {R: [[1, 2, 3], [4, 5, 6], [7, 8, 9]], f: [[1, 0], [0, 1]]}
prompt: "With zeros around R: {{R}} {{f}}"
parts: [{id: d, kind: tensor, prompt: The map, answer: "conv2d(R, f, {padding: 1})", points: 2}]
`,
};

test("a wrong answer is told by which procedure one gets it", async ({ page, newcomer }) => {
  const { course } = await courseOf(newcomer);
  await page.goto(await addExercise(course, PADDED));
  const part = page.locator("form").first();
  // [[1+5, 2+6], [4+8, 5+9]]: nothing around R.
  await pasteMatrix(part, "6 8\n12 14");
  await check(part, "The size is not right yet.");
  await expect(part.getByText("These are the numbers one gets when the padding is left out.")).toBeVisible();
  await expect(part.getByText("The picture opens with your second attempt.")).toBeVisible();
});
