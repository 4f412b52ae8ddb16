import type { Locator, Page } from "@playwright/test";
import { expect } from "../fixtures";

export const editorPath = (course: string, exercise = "convolution") =>
  `/teach/${course}/exercises/${exercise}`;

/** Opens the editor and waits until it stands. */
export async function openEditor(page: Page, course: string, exercise?: string): Promise<void> {
  await page.goto(editorPath(course, exercise));
  await expect(page.locator(".monaco-editor .view-line").first()).toBeVisible();
}

/** The first line that holds these words. Blanks are drawn as no-break spaces. */
export const lineWith = (page: Page, words: string): Locator =>
  page.locator(".monaco-editor .view-line").filter({ hasText: words }).first();

/** Types at the end of the first line that holds these words. */
export async function typeAfter(page: Page, words: string, text: string): Promise<void> {
  await lineWith(page, words).click();
  await page.keyboard.press("End");
  await page.keyboard.type(text);
}

/** Puts another text in the place of all that stands there, as a paste would. */
export async function replaceText(page: Page, text: string): Promise<void> {
  await page.locator(".monaco-editor .view-line").first().click();
  await page.keyboard.press("ControlOrMeta+A");
  await page.keyboard.insertText(text);
}

export const preview = (page: Page): Locator => page.getByRole("region", { name: "Preview" });

/** Everything the console and the page complain of from now on. */
export function complaintsOf(page: Page): string[] {
  const complaints: string[] = [];
  page.on("console", (message) => {
    if (["error", "warning"].includes(message.type())) complaints.push(message.text());
  });
  page.on("pageerror", ({ message }) => complaints.push(message));
  return complaints;
}
