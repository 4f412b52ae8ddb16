import { describe, expect, it } from "vitest";
import { itemState } from "./item-state";

describe("itemState", () => {
  it.each([
    [{ settled: 0, possible: 300, provisional: 0, judged: 0, withheld: 0 }, "open"],
    [{ settled: 0, possible: 300, provisional: 0, judged: 1, withheld: 0 }, "tried"],
    [{ settled: 299, possible: 300, provisional: 0, judged: 3, withheld: 0 }, "started"],
    [{ settled: 300, possible: 300, provisional: 0, judged: 3, withheld: 0 }, "right"],
    [{ settled: 299, possible: 300, provisional: 1, judged: 3, withheld: 0 }, "started"],
    [{ settled: 300, possible: 300, provisional: 1, judged: 3, withheld: 0 }, "provisional"],
    [{ settled: 0, possible: 0, provisional: 0, judged: 0, withheld: 0 }, "open"],
    [{ settled: 0, possible: 300, provisional: 0, judged: 1, withheld: 300 }, "handed-in"],
    [{ settled: 0, possible: 300, provisional: 0, judged: 1, withheld: 100 }, "started"],
    [{ settled: 100, possible: 300, provisional: 0, judged: 2, withheld: 200 }, "handed-in"],
    [{ settled: 99, possible: 300, provisional: 0, judged: 2, withheld: 200 }, "started"],
  ])("%j is %s", (marks, expected) => {
    expect(itemState(marks)).toBe(expected);
  });
});
