import { describe, expect, test } from "vitest";
import { figureText } from "./figure-text";

describe("figureText", () => {
  test.each([
    [0, "0"],
    [-3, "−3"],
    [0.1 + 0.2, "0.3"],
    [1 / 3, "0.3333333"],
    [123456, "123456"],
  ])("%f is drawn as %s", (value, text) => {
    expect(figureText(value)).toBe(text);
  });

  test("answers of two and of three decimals do not look alike", () => {
    expect(figureText(0.33)).not.toBe(figureText(0.333));
  });
});
