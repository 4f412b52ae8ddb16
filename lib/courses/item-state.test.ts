import { describe, expect, it } from "vitest";
import { itemState } from "./item-state";

describe("itemState", () => {
  it.each([
    [{ settled: 0, possible: 300, provisional: 0, judged: 0 }, "open"],
    [{ settled: 0, possible: 300, provisional: 0, judged: 1 }, "tried"],
    [{ settled: 299, possible: 300, provisional: 0, judged: 3 }, "started"],
    [{ settled: 300, possible: 300, provisional: 0, judged: 3 }, "right"],
    [{ settled: 299, possible: 300, provisional: 1, judged: 3 }, "started"],
    [{ settled: 300, possible: 300, provisional: 1, judged: 3 }, "provisional"],
    [{ settled: 0, possible: 0, provisional: 0, judged: 0 }, "open"],
  ])("%j is %s", (marks, expected) => {
    expect(itemState(marks)).toBe(expected);
  });
});
