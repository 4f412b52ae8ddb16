import { readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import type { MistakeId } from "../mistakes.en";
import { valueIn } from "../testing/outcome";
import { describeCell } from "../trace/describe-cell.en";
import { openExercise } from "./parse-exercise";
import { tracePart } from "./trace-part";

interface Asking {
  readonly mistakes?: readonly MistakeId[];
  readonly call?: number | null;
  readonly first?: number;
}

const traceIn = (source: string, part: string, { mistakes = [], call = null, first = 0 }: Asking = {}) => {
  const { exercise, solution } = valueIn(openExercise(source));
  const diagnosis = mistakes.length > 0 ? { mistakes } : null;
  return tracePart({ exercise, solution, part, diagnosis, call, first });
};

const sheet = (file: string) => readFileSync(`content/cnn-homework/${file}.yaml`, "utf8");

describe("the sheet's question 2b, continued below the image", () => {
  const trace = traceIn(sheet("zero-padding"), "b", { mistakes: ["image-continued"] });

  test("is one call over the image as it is, with other numbers around it", () => {
    expect(trace?.calls).toEqual([{ title: "conv2d(B, f, {padding: 1})" }]);
    const [right, presumed] = [trace?.right.inputs[0], trace?.presumed?.inputs[0]];
    expect(right).toMatchObject({
      name: "B",
      fill: 0,
      around: null,
      padding: { top: 1, bottom: 1, left: 1, right: 1 },
    });
    expect(presumed).toMatchObject({ name: "B", grid: right?.grid, padding: right?.padding });
    // Rows 1 2 3 4 go on with 0 above and 5 below; along the columns nothing progresses, so that the sides are 0.
    expect(presumed?.around?.shape).toEqual([6, 6, 1]);
    expect(presumed?.around?.values.slice(-6)).toEqual([0, 5, 5, 5, 5, 0]);
  });

  test("parts from the right one in the first cell of the last row", () => {
    expect(trace?.differsAt).toEqual([3, 0, 0]);
    // Its window holds rows 3 and 4 in two columns, and 5s below: 2·(3 + 4 + 5) = 24 in place of 2·(3 + 4) = 14.
    const [right, presumed] = [trace?.right.cells[12], trace?.presumed?.cells[12]];
    expect(right?.value).toBe(14);
    expect(presumed?.value).toBe(24);
    const below = presumed?.terms
      .filter(({ from }) => from[0] === 4)
      .map(({ from, value }) => [from[1], value]);
    expect(below).toEqual([
      [-1, 0],
      [0, 5],
      [1, 5],
    ]);
    expect(right && describeCell(right)).toBe(
      "Row 4, column 1: 0·1 + 3·1 + 3·1 + 0·1 + 4·1 + 4·1 + 0·1 + 0·1 + 0·1 = 14.",
    );
  });

  test("is found behind the sum of the three", () => {
    const sum = traceIn(sheet("zero-padding"), "sum", { mistakes: ["image-continued"] });
    expect(sum?.calls.map(({ title }) => title)).toEqual([
      "conv2d(R, f, {padding: 1})",
      "conv2d(G, f, {padding: 1})",
      "conv2d(B, f, {padding: 1})",
      "conv2d(R, f, {padding: 1}) + conv2d(G, f, {padding: 1}) + conv2d(B, f, {padding: 1})",
    ]);
    expect(sum?.call).toBe(2);
    expect(sum?.differsAt).toEqual([3, 0, 0]);
  });
});
