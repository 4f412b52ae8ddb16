import { expect, test } from "vitest";
import { heatScale, heatTint } from "./heat-tint";

test.each([
  // value, peak, diverging, hue, step
  [0, 4, false, "heat", 1],
  [4, 4, false, "heat", 12],
  [9, 4, false, "heat", 12],
  [-4, 4, false, "heat", 12],
  [0, 4, true, "heat", 0],
  [0.01, 4, true, "heat", 1],
  [-4, 4, true, "cold", 12],
  [-2, 4, true, "cold", 6],
  [1, 0, false, "heat", 1],
  [1, Number.POSITIVE_INFINITY, false, "heat", 1],
] as const)("%d of %d (diverging: %s) is %s %d", (value, peak, diverging, hue, step) => {
  expect(heatTint(value, peak, diverging)).toEqual({ hue, step });
});

test("a larger magnitude is never drawn lighter", () => {
  const steps = [0, 1, 2, 3, 4].map((value) => heatTint(value, 4, false).step);
  expect(steps).toEqual([...steps].sort((a, b) => a - b));
  expect(new Set(steps).size).toBe(5);
});

test("a scale diverges only when both signs occur", () => {
  expect(heatScale([1, 2, 0])).toEqual({ peak: 2, diverging: false });
  expect(heatScale([-3, -1])).toEqual({ peak: 3, diverging: false });
  expect(heatScale([-3, 1])).toEqual({ peak: 3, diverging: true });
  expect(heatScale([])).toEqual({ peak: 0, diverging: false });
});
