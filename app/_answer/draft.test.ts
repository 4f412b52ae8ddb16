import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { dropAllDrafts, dropDraft, readDraft, saveDraft } from "./draft";

class FakeStorage {
  [key: string]: unknown;
  getItem(key: string): string | null {
    const value = this[key];
    return typeof value === "string" ? value : null;
  }
  setItem(key: string, value: string): void {
    this[key] = value;
  }
  removeItem(key: string): void {
    delete this[key];
  }
}

let localStorage = new FakeStorage();
const openTab = () => ({ localStorage, sessionStorage: new FakeStorage() });
const within = (tab: object) => vi.stubGlobal("window", tab);

beforeEach(() => {
  localStorage = new FakeStorage();
});
afterEach(() => vi.unstubAllGlobals());

test("each tab keeps its own draft, a new one begins with the latest", () => {
  const [first, second] = [openTab(), openTab()];
  within(first);
  saveDraft("a", [["1"]]);
  within(second);
  expect(readDraft("a")).toEqual([["1"]]);
  saveDraft("a", "2 3");
  within(first);
  expect(readDraft("a")).toEqual([["1"]]);
  within(openTab());
  expect(readDraft("a")).toBe("2 3");
});

test("a tab whose draft was checked is not handed another tab's, which stays", () => {
  const [first, second] = [openTab(), openTab()];
  within(first);
  saveDraft("a", "1");
  within(second);
  saveDraft("a", "2");
  within(first);
  dropDraft("a");
  expect(readDraft("a")).toBeNull();
  within(openTab());
  expect(readDraft("a")).toBe("2");
  dropDraft("a");
  within(openTab());
  expect(readDraft("a")).toBeNull();
});

test("signing out leaves no draft of any tab", () => {
  within(openTab());
  saveDraft("a", "1");
  const other = openTab();
  within(other);
  saveDraft("b", "2");
  dropAllDrafts();
  expect(Object.keys(localStorage)).toEqual([]);
});

test("without storage nothing is kept and nothing breaks", () => {
  within({});
  saveDraft("a", "1");
  dropDraft("a");
  expect(readDraft("a")).toBeNull();
});
