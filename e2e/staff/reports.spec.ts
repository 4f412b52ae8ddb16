import { readFileSync } from "node:fs";
import { AxeBuilder } from "@axe-core/playwright";
import type { Page } from "@playwright/test";
import { expect, test } from "../fixtures";
import { check, partOf, pasteMatrix } from "../part";
import { query } from "../support/database";
import { type MadeCourse, makeCourse } from "../support/make-course";
import { createPerson, type Person } from "../support/people";

const RULES = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa"];
const DEMO = "/teach/deep-learning/reports";

const reportsOf = ({ slug }: MadeCourse) => `/teach/${slug}/reports`;
const itemOf = (course: MadeCourse) => `${reportsOf(course)}/${course.assignment}/${course.exercise}`;

/** Students by name, as the gradebook has them from top to bottom. */
function names(page: Page) {
  return page.getByRole("region", { name: "Gradebook" }).locator("tbody").getByRole("rowheader");
}

async function violations(page: Page) {
  const { violations: found } = await new AxeBuilder({ page }).withTags(RULES).analyze();
  return found.map(({ id, nodes }) => `${id}: ${nodes.map(({ target }) => target.join(" ")).join(", ")}`);
}

/** Answers part (a) of the course's exercise in a browser of the student's own. */
async function answer(
  page: Page,
  { slug, assignment, exercise }: MadeCourse,
  cells: string,
  verdict: string,
) {
  await page.goto(`/courses/${slug}/${assignment}/${exercise}`);
  await pasteMatrix(partOf(page, "(a)"), cells);
  await check(partOf(page, "(a)"), verdict);
}

test.describe("a class of three", () => {
  let course: MadeCourse;
  let ada: Person;

  test.beforeEach(async ({ instructor, visit, page }) => {
    ada = await createPerson({ name: 'Ada "1, 2" Müller' });
    const emmy = await createPerson({ name: "Emmy" });
    const zoe = await createPerson({ name: "Zoë" });
    course = await makeCourse([
      [instructor, "INSTRUCTOR"],
      [emmy, "STUDENT"],
      [zoe, "STUDENT"],
      [ada, "STUDENT"],
    ]);
    const adas = await visit(ada);
    await answer(adas, course, "9 9\n9 8", "3 of 4 cells right.");
    await answer(adas, course, "9 9\n9 9", "All 4 cells right");
    await answer(await visit(zoe), course, "9 9\n9 8", "3 of 4 cells right.");
    await page.goto(reportsOf(course));
  });

  test("its figures are those of its answers", async ({ page }) => {
    // Ada has 2 of 8 points, Zoë 1.5: mean 1.75, deviation 0.25.
    const figures = page.locator("dl").first();
    await expect(figures).toContainText("2 / 3");
    await expect(figures).toContainText("1.8");
    await expect(figures).toContainText("mean of 8 points");
    await expect(figures).toContainText("0.3");
    const exercise = page.getByRole("region", { name: "Exercises" }).getByRole("row", { name: /^1 / });
    await expect(exercise).toContainText("Convolution without padding");
    // tried 2, solved 0, mean 3.5 of 16 points, part (a) solved with the second attempt
    await expect(exercise.getByRole("cell")).toHaveText([
      "2",
      "0",
      "22\u00a0%",
      "",
      "2.0",
      "0\u00a0%",
      "0\u00a0%",
    ]);
    await page.getByText("As a table").click();
    const steps = page.getByRole("region", { name: "How the points are spread" });
    await expect(steps.getByRole("row", { name: /^1.6 to under 2.4 / }).getByRole("cell")).toHaveText("1");
    await expect(steps.getByRole("row", { name: /^0.8 to under 1.6 / }).getByRole("cell")).toHaveText("1");
    await expect(
      page.getByRole("img", { name: /^Bar chart of the students’ points|^Bar chart/ }),
    ).toBeVisible();
  });

  test("a cell leads to the student's attempts, each with its verdict cell by cell", async ({ page }) => {
    const row = page.getByRole("region", { name: "Gradebook" }).getByRole("row", { name: /^Ada/ });
    await row.getByRole("link", { name: /^2/ }).click();
    await expect(page).toHaveURL(`${itemOf(course)}/${ada.id}`);
    await expect(page.getByRole("heading", { level: 1 })).toHaveText(ada.name);
    const part = page.getByRole("region", { name: "Part (a)" });
    await expect(part.getByRole("listitem")).toHaveCount(2);
    const [first, second] = [part.getByRole("listitem").first(), part.getByRole("listitem").last()];
    await expect(first).toContainText("Attempt 1");
    await expect(first).toContainText("1.5 / 2 points");
    await expect(first.getByRole("textbox", { name: "row 2, column 2, wrong" })).toHaveValue("8");
    await expect(first.getByRole("textbox", { name: "row 2, column 1, right" })).toBeDisabled();
    await expect(second).toContainText("Attempt 2");
    await expect(second).toContainText("All 4 cells right");
    await expect(page.getByRole("region", { name: "Part (b)" })).toContainText("Nothing handed in yet.");
  });

  test("a wrong answer stands in its part's table and leads to who gave it first", async ({ page }) => {
    await page.getByRole("region", { name: "Exercises" }).getByRole("link").click();
    await expect(page).toHaveURL(itemOf(course));
    const part = page.getByRole("region", { name: "Part (a)", exact: true });
    await expect(part.getByText("Computed answer")).toBeVisible();
    await expect(part.getByRole("heading", { name: "The one wrong answer" })).toBeVisible();
    const row = part
      .getByRole("region", { name: "The one wrong answer" })
      .getByRole("row")
      .filter({
        has: page.getByRole("link"),
      });
    await expect(row.getByRole("cell", { name: "2", exact: true })).toBeVisible();
    await expect(row.getByRole("table").getByRole("cell")).toHaveText(["9", "9", "9", "8"]);
    await row.getByRole("link").click();
    await expect(page.getByRole("heading", { level: 1 })).toHaveText(ada.name);
  });

  test("headers sort, and say how", async ({ page }) => {
    await expect(names(page)).toHaveText([ada.name, "Zoë", "Emmy"]);
    const header = (name: string) => page.getByRole("columnheader", { name });
    await expect(header("Total")).toHaveAttribute("aria-sort", "descending");
    await header("Student").getByRole("link").click();
    await expect(names(page)).toHaveText([ada.name, "Emmy", "Zoë"]);
    await expect(header("Student")).toHaveAttribute("aria-sort", "ascending");
    await expect(header("Total")).not.toHaveAttribute("aria-sort");
    await header("Student").getByRole("link").click();
    await expect(names(page)).toHaveText(["Zoë", "Emmy", ada.name]);
    await header("Convolution without padding").getByRole("link").click();
    await expect(names(page)).toHaveText([ada.name, "Zoë", "Emmy"]);
  });

  test("both tables can be downloaded", async ({ page }) => {
    for (const name of ["Gradebook (CSV)", "All submissions (CSV)"]) {
      const downloading = page.waitForEvent("download");
      await page.getByRole("link", { name }).click();
      const text = readFileSync(await (await downloading).path(), "utf8");
      // Commas and quotes as RFC 4180 has them.
      expect(text, name).toContain('"Ada ""1, 2"" Müller"');
    }
  });
});

test.describe("when there is little to report", () => {
  test("a course without homework says so and offers to set one", async ({ page, instructor }) => {
    const course = await makeCourse([[instructor, "INSTRUCTOR"]]);
    await query(
      `DELETE FROM assignment_item WHERE assignment_id IN (SELECT id FROM assignment WHERE course_id = $1)`,
      [course.id],
    );
    await query("DELETE FROM assignment WHERE course_id = $1", [course.id]);
    await page.goto(reportsOf(course));
    await expect(page.getByRole("link", { name: "Set the first homework" })).toBeVisible();
    expect(await violations(page)).toEqual([]);
  });

  test("a course without students leads to its join code", async ({ page, instructor }) => {
    const course = await makeCourse([[instructor, "INSTRUCTOR"]]);
    await page.goto(reportsOf(course));
    await expect(page.getByRole("heading", { name: "No students yet" })).toBeVisible();
    await expect(page.getByRole("link", { name: "See the join code" })).toBeVisible();
    await page.goto(itemOf(course));
    await expect(page.getByText("Nobody has tried this yet.").first()).toBeVisible();
  });

  test("one student who handed in nothing is a line of dashes", async ({ page, instructor }) => {
    const student = await createPerson({ name: "Only One" });
    const course = await makeCourse([
      [instructor, "INSTRUCTOR"],
      [student, "STUDENT"],
    ]);
    await page.goto(reportsOf(course));
    await expect(page.getByText("Nothing has been handed in yet.")).toBeVisible();
    await expect(names(page)).toHaveText(["Only One"]);
    await expect(
      page.getByRole("region", { name: "Gradebook" }).locator("tbody").getByRole("link"),
    ).toHaveCount(0);
    await page.goto(`${itemOf(course)}/${student.id}`);
    await expect(page.getByText("Nothing handed in yet.")).toHaveCount(4);
  });

  test("what is not there is a missing page, not an empty one", async ({ page, instructor }) => {
    const course = await makeCourse([[instructor, "INSTRUCTOR"]]);
    for (const path of [
      `${reportsOf(course)}/first/no-such-exercise`,
      `${reportsOf(course)}/no-such-homework/convolution`,
      `${itemOf(course)}/${instructor.id}`,
      `${itemOf(course)}/not-an-id`,
      "/teach/no-such-course/reports",
    ]) {
      expect((await page.goto(path))?.status(), path).toBe(404);
    }
  });
});

test.describe("the demo course", () => {
  test("keeps its headers and names in sight while the gradebook scrolls", async ({ page, instructor }) => {
    expect(instructor.id).not.toBe("");
    await page.setViewportSize({ width: 390, height: 700 });
    await page.goto(DEMO);
    const frame = page.getByRole("region", { name: "Gradebook" });
    await frame.scrollIntoViewIfNeeded();
    const last = frame.locator("tbody").getByRole("rowheader").last();
    await frame.evaluate((element) => element.scrollTo(element.scrollWidth, element.scrollHeight));
    const box = async (name: string) => page.getByRole("columnheader", { name }).boundingBox();
    const [outer, total, bottom] = [await frame.boundingBox(), await box("Total"), await last.boundingBox()];
    // The top of the header row, the right end of the last column and the names all lie on the frame's edges.
    expect(total?.y).toBeCloseTo(outer?.y ?? -1, 0);
    expect(bottom?.x).toBeCloseTo(outer?.x ?? -1, 0);
    expect((total?.x ?? 0) + (total?.width ?? 0)).toBeCloseTo((outer?.x ?? 0) + (outer?.width ?? 0), 0);
    await expect(page.getByRole("columnheader", { name: "Total" }).getByRole("link")).toBeInViewport();
    await expect(last).toBeInViewport();
    const overflow = await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth);
    expect(overflow).toBe(0);
  });

  for (const colorScheme of ["light", "dark"] as const) {
    test.describe(`in the ${colorScheme} theme`, () => {
      test.use({ colorScheme });

      test("report, exercise and attempts pass axe with a clean console", async ({ page, grader }) => {
        // Axe reads three long pages.
        test.slow();
        expect(grader.id).not.toBe("");
        const errors: string[] = [];
        page.on("console", (message) => message.type() === "error" && errors.push(message.text()));
        await page.goto(DEMO);
        for (const summary of await page.locator("main summary").all()) await summary.click();
        expect(await violations(page)).toEqual([]);
        await page.getByRole("region", { name: "Exercises" }).getByRole("link").first().click();
        await expect(page.getByText("Computed answer").first()).toBeVisible();
        expect(await violations(page)).toEqual([]);
        await page.getByRole("link", { name: "See attempts" }).first().click();
        await expect(page.getByText("Attempt 1").first()).toBeVisible();
        expect(await violations(page)).toEqual([]);
        expect(errors).toEqual([]);
      });
    });
  }
});
