import { describe, expect, test } from "vitest";
import { formatShare } from "./format-share";

describe("formatShare", () => {
  test.each([
    [0, "0\u00a0%"],
    [0.314, "31\u00a0%"],
    [0.315, "32\u00a0%"],
    [1, "100\u00a0%"],
  ])("%f is %s", (share, words) => {
    expect(formatShare(share)).toBe(words);
  });

  test("one answer in a thousand is not none, and one short of a thousand is not all", () => {
    expect(formatShare(0.001)).toBe("< 1\u00a0%");
    expect(formatShare(0.999)).toBe("> 99\u00a0%");
  });

  test("a share of nothing is a dash", () => {
    expect(formatShare(null)).toBe("–");
  });
});
