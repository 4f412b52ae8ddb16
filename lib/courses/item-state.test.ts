import { describe, expect, it } from "vitest";
import { itemState } from "./item-state";

describe("itemState", () => {
  it.each([
    [{ earned: 0, possible: 300, judged: 0 }, "open"],
    [{ earned: 0, possible: 300, judged: 1 }, "started"],
    [{ earned: 299, possible: 300, judged: 3 }, "started"],
    [{ earned: 300, possible: 300, judged: 3 }, "right"],
    [{ earned: 0, possible: 0, judged: 0 }, "open"],
  ])("%j is %s", (marks, expected) => {
    expect(itemState(marks)).toBe(expected);
  });
});
