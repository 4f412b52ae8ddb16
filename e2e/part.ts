import type { Locator, Page } from "@playwright/test";
import { expect } from "./fixtures";

/** One part of an exercise page, by its label: "(a)", or "Your answer" where it is alone. */
export function partOf(page: Page, label: string): Locator {
  return page.locator("form").filter({ has: page.getByRole("heading", { name: label, exact: true }) });
}

/** Replaces a matrix answer with pasted text, through the box or through the grid, and waits for its last cell. */
export async function pasteMatrix(part: Locator, text: string): Promise<void> {
  await paste(part, text);
  const last = text.match(/-?\d+/g)?.at(-1) ?? "";
  await expect(part.getByRole("textbox", { name: /^row \d+, column \d+/ }).last()).toHaveValue(last);
}

async function paste(part: Locator, text: string): Promise<void> {
  const box = part.getByRole("textbox", { name: "Paste a matrix" });
  const firstCell = part.getByRole("textbox", { name: /^row 1, column 1(,|$)/ });
  await box.or(firstCell).first().waitFor();
  if (await box.isVisible()) return box.fill(text);
  await pasteInto(firstCell, text);
}

/** A paste as the browser makes it: the text on the clipboard event of the focused box. */
export async function pasteInto(box: Locator, text: string): Promise<void> {
  await box.focus();
  await box.evaluate((element, pasted) => {
    const clipboardData = new DataTransfer();
    clipboardData.setData("text/plain", pasted);
    element.dispatchEvent(new ClipboardEvent("paste", { clipboardData, bubbles: true, cancelable: true }));
  }, text);
}

/** Presses Check and waits for its verdict. */
export async function check(part: Locator, verdict: string | RegExp): Promise<void> {
  await part.getByRole("button", { name: /^Check/ }).click();
  await expect(part.getByRole("status").filter({ hasText: verdict })).toBeVisible();
}

/** Names of the cells with a mark: "row 1, column 2, wrong" gives "1,2". */
export async function cellsMarked(part: Locator, mark: "right" | "wrong"): Promise<string[]> {
  const labels = await part
    .getByRole("textbox", { name: new RegExp(`^row \\d+, column \\d+, ${mark}$`) })
    .evaluateAll((cells) => cells.map((cell) => cell.getAttribute("aria-label") ?? ""));
  return labels.map((label) => label.replace(/\D+/g, " ").trim().replace(" ", ","));
}
