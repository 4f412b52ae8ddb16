import { AxeBuilder } from "@axe-core/playwright";
import type { Page } from "@playwright/test";
import { expect, test } from "../fixtures";
import { partOf, pasteMatrix } from "../part";
import { makeCourse } from "../support/make-course";
import { createPerson } from "../support/people";
import { complaintsOf, editorPath, lineWith, openEditor, preview, typeAfter } from "./editor-page";

const RULES = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa"];

async function violations(page: Page): Promise<string[]> {
  const { violations: found } = await new AxeBuilder({ page }).withTags(RULES).analyze();
  return found.map(({ id, nodes }) => `${id}: ${nodes.map(({ target }) => target.join(" ")).join(", ")}`);
}

const saved = /^Saved (just now|\d+ s ago)$/;

test("the workers run and the console stays clean", async ({ page, instructor }) => {
  const { slug } = await makeCourse([[instructor, "INSTRUCTOR"]]);
  const complaints = complaintsOf(page);
  const worker = page.waitForEvent("worker");
  await openEditor(page, slug);
  await worker;
  // Only the worker knows what the file's fields mean.
  await lineWith(page, "title:").getByText("title").hover();
  await expect(page.getByText("As it stands above the exercise and in lists.").first()).toBeVisible();
  await typeAfter(page, "title:", " again");
  await expect(page.getByText(saved)).toBeVisible();
  await expect(
    preview(page).getByRole("heading", { name: "Convolution without padding again" }),
  ).toBeVisible();
  expect(complaints).toEqual([]);
});

test("completion offers an operation's options, and hover explains it", async ({ page, instructor }) => {
  const { slug } = await makeCourse([[instructor, "INSTRUCTOR"]]);
  await openEditor(page, slug);
  // Brackets that the editor has closed by itself are written over.
  await typeAfter(page, "f: ones", "\nnear: conv2d(R, f, {})");
  await page.keyboard.press("ArrowLeft");
  await page.keyboard.press("ArrowLeft");
  await page.keyboard.press("Control+Space");
  const offered = page.getByRole("listbox", { name: "Suggest" }).locator(".monaco-list-row");
  await expect(offered.filter({ hasText: /^padding/ })).toBeVisible();
  await expect(offered.filter({ hasText: "dilation" })).toBeVisible();
  // "pad" would leave padValue as well.
  await page.keyboard.type("paddi");
  await expect(offered).toHaveCount(1);
  await page.keyboard.press("Tab");
  await page.keyboard.type("1");
  // YAML needs the quotes; the first option brings them.
  await expect(lineWith(page, "near:")).toHaveText(/near:\s"conv2d\(R,\sf,\s\{padding:\s1\}\)"/);
  await expect(page.getByText("Nothing to mend.")).toBeVisible();

  await page.keyboard.press("Escape");
  await lineWith(page, "near:")
    .getByText("conv2d")
    .hover({ position: { x: 20, y: 8 } });
  await expect(
    page.getByText("Slides every filter over the image and sums the products under it.").first(),
  ).toBeVisible();
  await expect(page.getByText("Rows and columns around the image.").first()).toBeVisible();
});

test("an error is underlined at its line, said in the author's words, and mended", async ({
  page,
  instructor,
}) => {
  const { slug } = await makeCourse([[instructor, "INSTRUCTOR"]]);
  await openEditor(page, slug);
  await typeAfter(page, "G: full", " + abb(0)");
  const finding = page.getByRole("button", { name: /^Line 5/ });
  await expect(finding).toHaveText(/There is no operation "abb"\. Did you mean "abs"\?/);
  const underline = await page.locator(".squiggly-error").boundingBox();
  const line = await lineWith(page, "abb").boundingBox();
  expect(underline?.y).toBeGreaterThanOrEqual(line?.y ?? Number.NaN);
  expect((underline?.y ?? 0) + (underline?.height ?? 0)).toBeLessThanOrEqual(
    (line?.y ?? 0) + (line?.height ?? 0) + 1,
  );

  // The last good state stays in sight, and says that it is one.
  await expect(preview(page).getByText("this is how it last looked")).toBeVisible();
  await expect(preview(page).getByRole("heading", { name: "Convolution without padding" })).toBeVisible();

  await lineWith(page, "title:").click();
  await finding.click();
  for (let letter = 0; letter < 3; letter++) await page.keyboard.press("Delete");
  await page.keyboard.type("abs");
  await expect(page.getByText("Nothing to mend.")).toBeVisible();
  await expect(page.locator(".squiggly-error")).toHaveCount(0);
});

test("on a phone text and preview take turns, and a finding leads to its line", async ({
  page,
  instructor,
}) => {
  await page.setViewportSize({ width: 390, height: 780 });
  const { slug } = await makeCourse([[instructor, "INSTRUCTOR"]]);
  await openEditor(page, slug);
  await typeAfter(page, "topics:", "\ntopicz: 1");
  await page.getByRole("button", { name: "Preview" }).click();
  await expect(lineWith(page, "title:")).toBeHidden();
  await expect(preview(page).getByRole("heading", { name: "Convolution without padding" })).toBeVisible();
  await page.getByRole("button", { name: /^Line 3/ }).click();
  await expect(preview(page)).toBeHidden();
  await expect(lineWith(page, "topicz")).toBeInViewport();
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(390);
});

test("an answer is tried on the spot, beside its computed key", async ({ page, instructor }) => {
  const { slug } = await makeCourse([[instructor, "INSTRUCTOR"]]);
  await openEditor(page, slug);
  const part = partOf(page, "(a)");
  await pasteMatrix(part, "9 9\n9 8");
  await part.getByRole("button", { name: "Check" }).click();
  await expect(part.getByText("3 of 4 cells right.")).toBeVisible();
  await expect(preview(page).getByRole("table", { name: "r, 2 × 2" }).getByRole("cell")).toHaveText(
    Array(4).fill("9"),
  );
  await expect(preview(page).getByRole("row", { name: "1 r right, as written" })).toBeVisible();

  // The key follows the program, and the verdict on the old one goes.
  await typeAfter(page, "R: full([4, 4], 1)", " + 1");
  await expect(preview(page).getByRole("row", { name: /^1 r expected right, found/ })).toBeVisible();
  await expect(part.getByText("3 of 4 cells right.")).toBeHidden();
});

test("publishing is refused with reasons, then makes a version that assignments do not follow by themselves", async ({
  page,
  instructor,
}) => {
  const { slug } = await makeCourse([[instructor, "INSTRUCTOR"]]);
  await openEditor(page, slug);
  await typeAfter(page, "R: full([4, 4], 1)", " + 1");
  await page.getByRole("button", { name: "Publish" }).click();
  await expect(page.getByText("This cannot be published yet.")).toBeVisible();
  await page.keyboard.press("Shift+Tab");
  await lineWith(page, "R: full").click();
  await page.keyboard.press("End");
  for (let letter = 0; letter < 4; letter++) await page.keyboard.press("Backspace");
  await typeAfter(page, "title:", " again");
  // At once, before the pause after which it saves itself: it is saved first.
  await page.getByRole("button", { name: "Publish" }).click();
  await expect(page.getByText("Published as version 2.")).toBeVisible();
  await expect(page.getByText("First homework stays on version 1 until you move it")).toBeVisible();

  await page.getByRole("link", { name: "History" }).click();
  await expect(page.getByRole("heading", { name: "From version 1 to version 2" })).toBeVisible();
  await expect(page.getByRole("row", { name: /removed title: Convolution without padding$/ })).toBeVisible();
  await expect(
    page.getByRole("row", { name: /added title: Convolution without padding again$/ }),
  ).toBeVisible();
});

/** Ada has changed the title and saved; then Ida did, in a tab that had not seen it. */
async function bothChanged(page: Page, theirs: Page, slug: string): Promise<void> {
  await openEditor(page, slug);
  await openEditor(theirs, slug);
  await typeAfter(theirs, "title:", " by Ada");
  await expect(theirs.getByText(saved)).toBeVisible();
  await typeAfter(page, "title:", " by Ida");
  await expect(page.getByText(/changed by Ada Author .*\. Your text here is not saved\./)).toBeVisible();
}

test("of two tabs the older is told what differs, and takes the newer text, which can be undone", async ({
  page,
  instructor,
  visit,
}) => {
  const ada = await createPerson({ name: "Ada Author" });
  const { slug } = await makeCourse([
    [instructor, "INSTRUCTOR"],
    [ada, "INSTRUCTOR"],
  ]);
  await bothChanged(page, await visit(ada), slug);
  await page.getByRole("button", { name: "Show what differs" }).click();
  await expect(page.getByRole("row", { name: /removed title: .* by Ada/ })).toBeVisible();
  await expect(page.getByRole("row", { name: /added title: .* by Ida/ })).toBeVisible();

  await page.getByRole("button", { name: "Take theirs" }).click();
  await expect(lineWith(page, "title:")).toContainText("by Ada");
  await expect(page.getByText(saved)).toBeVisible();
  await lineWith(page, "title:").click();
  await page.keyboard.press("ControlOrMeta+Z");
  await expect(lineWith(page, "title:")).toContainText("by Ida");
});

test("of two tabs the older overwrites nothing unless its author says so", async ({
  page,
  instructor,
  visit,
}) => {
  const ada = await createPerson({ name: "Ada Author" });
  const { slug } = await makeCourse([
    [instructor, "INSTRUCTOR"],
    [ada, "INSTRUCTOR"],
  ]);
  const theirs = await visit(ada);
  await bothChanged(page, theirs, slug);
  // What is not saved survives a reload, and is still not saved.
  await page.reload();
  await expect(lineWith(page, "title:")).toContainText("by Ida");
  await expect(page.getByText(/changed by Ada Author .*\. Your text here is not saved\./)).toBeVisible();
  await page.getByRole("button", { name: "Keep mine" }).click();
  await expect(page.getByText(saved)).toBeVisible();
  await theirs.reload();
  await expect(lineWith(theirs, "title:")).toContainText("by Ida");
});

test("without a connection the text stays, survives a reload, and is saved once there is one", async ({
  page,
  instructor,
}) => {
  const { slug } = await makeCourse([[instructor, "INSTRUCTOR"]]);
  await openEditor(page, slug);
  await page.route("**/api/drafts", (route) => route.abort("internetdisconnected"));
  await typeAfter(page, "title:", " offline");
  await expect(page.getByText("Not saved yet")).toBeVisible();
  await expect(page.getByText("Your text is kept on this device")).toBeVisible();
  await page.reload();
  await expect(lineWith(page, "title:")).toContainText("offline");
  await page.unroute("**/api/drafts");
  await expect(page.getByText(saved)).toBeVisible();
  await page.reload();
  await expect(lineWith(page, "title:")).toContainText("offline");
  await expect(page.getByText("Not saved yet")).toBeHidden();
});

test("the policy of the editor is its own, in both directions", async ({ page, instructor }) => {
  const { slug } = await makeCourse([[instructor, "INSTRUCTOR"]]);
  const policyOf = async (path: string) =>
    (await page.goto(path))?.headers()["content-security-policy"] ?? "";
  for (const path of [`/teach/${slug}/exercises`, `${editorPath(slug)}/history`, `/teach/${slug}`, "/"]) {
    expect(await policyOf(path)).not.toContain("unsafe-inline");
  }
  const policy = await policyOf(editorPath(slug));
  expect(policy).toContain("style-src-attr 'unsafe-inline'");
  expect(policy.replace("style-src-attr 'unsafe-inline'; ", "")).not.toContain("unsafe-inline");

  /** Whether this document lets a style attribute apply. */
  const allows = () =>
    page.evaluate(() => {
      const probe = document.createElement("div");
      probe.innerHTML = '<i style="display: flex"></i>';
      document.body.append(probe);
      const { display } = getComputedStyle(probe.firstElementChild ?? probe);
      probe.remove();
      return display === "flex";
    });
  await expect(page.locator(".monaco-editor .view-line").first()).toBeVisible();
  expect(await allows()).toBe(true);
  await page.getByRole("link", { name: "Assignments", exact: true }).click();
  await expect(page).toHaveURL(/\/assignments$/);
  expect(await allows()).toBe(false);

  // Where the router leads in all the same, the page sees it and loads itself again.
  await page.goto(`/teach/${slug}/exercises`);
  await page.evaluate(`window.next.router.push(${JSON.stringify(editorPath(slug))})`);
  await expect(page.locator(".monaco-editor .view-line").first()).toBeVisible();
  expect(await allows()).toBe(true);
});

test("no other page loads the editor's code", async ({ page, instructor, visit }) => {
  const student = await createPerson();
  const { slug } = await makeCourse([
    [instructor, "INSTRUCTOR"],
    [student, "STUDENT"],
  ]);
  const theirs = await visit(student);
  const arriving: Promise<string>[] = [];
  for (const tab of [page, theirs]) {
    tab.on("response", (response) => {
      if (/\/_next\/static\/.*\.js$/.test(response.url())) arriving.push(response.text().catch(() => ""));
    });
  }
  const isMonaco = (text: string) => text.includes("monaco-editor");
  await theirs.goto(`/courses/${slug}/first/convolution`, { waitUntil: "networkidle" });
  for (const path of ["", "/exercises", "/exercises/convolution/history", "/assignments", "/reports"]) {
    await page.goto(`/teach/${slug}${path}`, { waitUntil: "networkidle" });
  }
  await page.goto("/teach", { waitUntil: "networkidle" });
  expect((await Promise.all(arriving)).filter(isMonaco)).toEqual([]);
  // The same search finds it where it is: it can fail.
  await openEditor(page, slug);
  expect((await Promise.all(arriving)).some(isMonaco)).toBe(true);
});

for (const colorScheme of ["light", "dark"] as const) {
  test.describe(`in the ${colorScheme} theme`, () => {
    test.use({ colorScheme });

    test("list, editor and history pass axe, also with a text that is broken", async ({
      page,
      instructor,
    }) => {
      const { slug } = await makeCourse([[instructor, "INSTRUCTOR"]]);
      await page.goto(`/teach/${slug}/exercises`);
      expect(await violations(page)).toEqual([]);
      await openEditor(page, slug);
      expect(await violations(page)).toEqual([]);
      await typeAfter(page, "G: full", " +");
      await expect(preview(page).getByText("this is how it last looked")).toBeVisible();
      expect(await violations(page)).toEqual([]);
      await expect(page.getByText(saved)).toBeVisible();
      await page.goto(`${editorPath(slug)}/history`);
      await expect(page.getByRole("heading", { name: "From version 1 to draft" })).toBeVisible();
      expect(await violations(page)).toEqual([]);
    });
  });
}
