import { expect, test } from "../fixtures";
import { makeCourse } from "../support/make-course";
import { createPerson } from "../support/people";

test("another role is given, and said to be, without leaving the roster", async ({ page, instructor }) => {
  const ada = await createPerson({ name: "Ada" });
  const course = await makeCourse([
    [instructor, "INSTRUCTOR"],
    [ada, "STUDENT"],
  ]);
  await page.goto(`/teach/${course.slug}/roster`);
  const line = page.getByRole("row", { name: /^Ada/ });
  await line.getByRole("button", { name: "Change the role of Ada" }).click();
  await line.getByLabel("Role of Ada").selectOption("GRADER");
  await line.getByRole("button", { name: "Save" }).click();
  await expect(line.getByRole("status")).toHaveText("Role changed");
  await expect(line).toContainText("Grader");
  await expect(line.getByRole("button", { name: "Change the role of Ada" })).toBeFocused();
});
