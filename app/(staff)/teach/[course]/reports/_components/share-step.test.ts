import { describe, expect, test } from "vitest";
import { shareStep } from "./share-step";

describe("shareStep", () => {
  test("nothing handed in has no tint, nothing earned has the lightest", () => {
    expect(shareStep({ earned: 0, state: "untouched" }, 800)).toBeNull();
    expect(shareStep({ earned: 0, state: "started" }, 800)).toBe("0");
  });

  test("more points, more tint; only full marks are full", () => {
    expect([1, 200, 201, 600, 799].map((earned) => shareStep({ earned, state: "started" }, 800))).toEqual([
      "1",
      "1",
      "2",
      "3",
      "4",
    ]);
    expect(shareStep({ earned: 800, state: "right" }, 800)).toBe("full");
  });

  test("what is provisional is tinted by its points, and never full", () => {
    expect([0, 400, 800].map((earned) => shareStep({ earned, state: "provisional" }, 800))).toEqual([
      "0",
      "2",
      "4",
    ]);
  });

  test("an exercise without points still has a tint", () => {
    expect(shareStep({ earned: 0, state: "started" }, 0)).toBe("0");
  });
});
