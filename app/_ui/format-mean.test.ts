import { expect, test } from "vitest";
import { formatMean } from "./format-mean";

test("a mean has one decimal, also when it is whole; no mean is a dash", () => {
  expect(formatMean(2)).toBe("2.0");
  expect(formatMean(71.38)).toBe("71.4");
  expect(formatMean(null)).toBe("–");
});
