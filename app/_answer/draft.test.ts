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
afterEach(() => {
  vi.unstubAllGlobals();
  vi.useRealTimers();
});

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

test("what closed tabs leave behind goes after two weeks, the latest draft stays", () => {
  vi.useFakeTimers({ now: 0 });
  within(openTab());
  saveDraft("a", "1");
  within(openTab());
  saveDraft("b", "2");
  dropDraft("b");
  const day = 24 * 60 * 60 * 1_000;
  vi.setSystemTime(14 * day);
  within(openTab());
  readDraft("a");
  expect(Object.keys(localStorage)).toHaveLength(3);
  vi.setSystemTime(14 * day + 1);
  expect(readDraft("a")).toBe("1");
  expect(Object.keys(localStorage)).toHaveLength(1);
});

test("a full storage says that nothing is kept", () => {
  const tab = openTab();
  within(tab);
  expect(saveDraft("a", "1")).toBe(true);
  tab.localStorage.setItem = () => {
    throw new Error("full");
  };
  expect(saveDraft("a", "12")).toBe(false);
});

test("without storage nothing is kept and nothing breaks", () => {
  within({});
  expect(saveDraft("a", "1")).toBe(false);
  dropDraft("a");
  expect(readDraft("a")).toBeNull();
});
