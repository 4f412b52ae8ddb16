import { readFileSync } from "node:fs";
import Papa from "papaparse";
import { expect, test } from "../fixtures";
import { check, partOf, pasteMatrix } from "../part";
import { createPerson } from "../support/people";
import { preview, replaceText } from "./editor-page";

// I * f = [0·1 + 1·2 + 1·0 + 0·1, …] = [2 1; 3 3], together 9.
const exercise = (operation: string) => `title: Crossed pixels
given: {I: [[1, 2, 0], [0, 1, 3], [2, 0, 1]], f: [[0, 1], [1, 0]]}
prompt: "Convolve: {{I}} {{f}}"
parts: [{id: map, kind: tensor, prompt: The map, answer: "${operation}(I, f)", points: 2}, {id: total, kind: number, prompt: Its sum, answer: sum(map)}]
samples: [{answers: {map: "2 1; 3 3", total: "9"}, expect: {map: right, total: right}}]
`;

test.describe("an instructor's first hour", () => {
  test.slow();

  test("from a new course to the report of what the students did", async ({ page, visit, instructor }) => {
    expect(instructor.id).toBeTruthy();
    await page.goto("/teach");
    await page.getByRole("link", { name: "New course" }).first().click();
    await page.getByRole("textbox", { name: "Title" }).fill("Seeing machines");
    await page.getByRole("button", { name: "Create the course" }).click();
    await expect(page.getByRole("heading", { level: 1 })).toHaveText("Seeing machines");
    const code = (await page.locator("code").first().textContent()) ?? "";
    const home = page.url();

    // Writes an exercise, with a slip that is read and mended, and publishes it.
    await page.goto(`${home}/exercises`);
    await page.getByRole("textbox", { name: "Title" }).fill("Crossed pixels");
    await page.getByRole("button", { name: "Begin the exercise" }).click();
    await expect(page.locator(".monaco-editor .view-line").first()).toBeVisible();
    await replaceText(page, exercise("convolve2d"));
    await expect(page.getByRole("button", { name: /^Line 4/ }).first()).toContainText(
      'There is no operation "convolve2d".',
    );
    await replaceText(page, exercise("conv2d"));
    await expect(page.getByText("Nothing to mend.")).toBeVisible();
    await expect(preview(page).getByRole("heading", { name: "Crossed pixels" })).toBeVisible();
    await page.getByRole("button", { name: "Publish" }).click();
    await expect(page.getByText("Published as version 1.")).toBeVisible();

    // Sets it as homework.
    await page.goto(`${home}/assignments/new`);
    await page.getByRole("radio", { name: /No exercises yet/ }).check();
    await page.getByRole("textbox", { name: "Title" }).fill("First steps");
    await page.getByRole("button", { name: "Create the assignment" }).click();
    await page.getByRole("combobox", { name: "Add an exercise" }).selectOption({ label: "Crossed pixels" });
    await page.getByRole("button", { name: "Add it at the end" }).click();
    await expect(page.getByRole("row", { name: /Crossed pixels/ })).toBeVisible();

    // A student joins by the code, answers wrongly, then rightly.
    const student = await createPerson({ name: 'Zoë "Z", Müller' });
    const theirs = await visit(student);
    await theirs.goto("/courses");
    await theirs.getByRole("textbox", { name: "Join code" }).fill(code);
    await theirs.getByRole("button", { name: "Join" }).click();
    await theirs.getByRole("link", { name: /First steps/ }).click();
    await theirs.getByRole("link", { name: /Crossed pixels/ }).click();
    const [map, total] = [partOf(theirs, "(a)"), partOf(theirs, "(b)")];
    await pasteMatrix(map, "2 1\n3 4");
    await check(map, "3 of 4 cells right.");
    await total.getByRole("textbox").fill("8");
    await check(total, "This is not the number yet.");
    await pasteMatrix(map, "2 1\n3 3");
    await check(map, "All 4 cells right");
    await total.getByRole("textbox").fill("9");
    await check(total, "Right");

    // The gradebook has the mark, and behind it both attempts.
    await page.goto(`${home}/reports`);
    const row = page.getByRole("region", { name: "Gradebook" }).getByRole("row", { name: /^Zoë/ });
    await row.getByRole("link", { name: /^3/ }).click();
    const attempts = page.getByRole("region", { name: "Part (a)" }).getByRole("listitem");
    await expect(attempts).toHaveCount(2);
    await expect(attempts.first().getByRole("textbox", { name: "row 2, column 2, wrong" })).toHaveValue("4");

    // The wrong answers stand in the table of the exercise.
    await page.goto(`${home}/reports`);
    await page.getByRole("region", { name: "Exercises" }).getByRole("link").first().click();
    const wrong = page
      .getByRole("region", { name: "Part (b)", exact: true })
      .getByRole("row")
      .filter({ has: page.getByRole("link") });
    await expect(wrong.getByRole("cell").first()).toHaveText("8");
    await expect(wrong.getByRole("cell", { name: "1", exact: true })).toBeVisible();

    // A CSV library reads the same figures back.
    await page.goto(`${home}/reports`);
    const download = page.waitForEvent("download");
    await page.getByRole("link", { name: /Gradebook/ }).click();
    const text = readFileSync(await (await download).path(), "utf8");
    const [header, ...lines] = Papa.parse<string[]>(text, { skipEmptyLines: true }).data;
    expect(header?.slice(0, 2)).toEqual(["Student", "Email"]);
    expect(lines).toEqual([[student.name, student.email, "3", "3", "0"]]);
  });
});
