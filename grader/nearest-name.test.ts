import { describe, expect, test } from "vitest";
import { nearestName } from "./nearest-name";

describe("nearestName", () => {
  test.each([
    ["conv2D", "conv2d"], // case costs nothing
    ["cnov2d", "conv2d"],
    ["con2d", "conv2d"],
    ["maxPool", "maxPool2d"],
    ["x", "f"], // one letter for another is always near
    ["zzz", ""],
    ["constructor", ""],
    ["", "f"],
  ])("for %j suggests %j", (name, nearest) => {
    expect(nearestName(name, ["conv2d", "maxPool2d", "f"])).toBe(nearest);
  });

  test("of several the nearest, of equally near the first", () => {
    expect(nearestName("sun", ["mean", "son", "sum"])).toBe("son");
    expect(nearestName("a", [])).toBe("");
  });

  test("a name of thousands of letters is near to nothing, at once", () => {
    expect(
      nearestName(
        "a".repeat(1_000_000),
        Array.from({ length: 1000 }, (_, at) => `name${at}`),
      ),
    ).toBe("");
  });
});
