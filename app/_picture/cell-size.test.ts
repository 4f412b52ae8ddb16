import { expect, test } from "vitest";
import { cellSize } from "./cell-size";

test("cells are square while their numbers fit, and grow with them", () => {
  expect(cellSize([0, -9, 12], [1, -1])).toEqual({ width: 40, height: 40 });
  // "−123.4567" has nine figures of 7.9, and 8 around: 79.1.
  expect(cellSize([1, -123.45674], []).width).toBe(80);
  // "−0.0625" and its dot: eight of 6.1, and 8: 56.8.
  expect(cellSize([1], [-0.0625]).width).toBe(57);
});
