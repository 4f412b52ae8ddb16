import { describe, expect, test } from "vitest";
import { evaluate, values } from "../../testing/evaluate";
import { mistaken } from "../../testing/mistaken";

/** The homework's image: red all 1, green all 2, blue rows of 1, 2, 3, 4; and its filter of ones. */
const homework = values({
  R: "full([4, 4], 1)",
  G: "full([4, 4], 2)",
  B: "[[1, 1, 1, 1], [2, 2, 2, 2], [3, 3, 3, 3], [4, 4, 4, 4]]",
  f: "ones([3, 3])",
});

describe("the sheet's wrong answers", () => {
  test("question 2: the image continued instead of padded, in exactly the last row", () => {
    const truth = [
      [6, 9, 9, 6],
      [12, 18, 18, 12],
      [18, 27, 27, 18],
      [14, 21, 21, 14],
    ];
    expect(evaluate("conv2d(B, f, {padding: 1})", homework)).toEqual(truth);
    // Above the first row goes on with 1 − 1 = 0, below the last with 5: 2·(3 + 4 + 5) = 24, 3·12 = 36.
    expect(mistaken("conv2d(B, f, {padding: 1})", "image-continued", homework)).toEqual([
      ...truth.slice(0, 3),
      [24, 36, 36, 24],
    ]);
    // Red and green do not progress: the student had them right.
    expect(mistaken("conv2d(R, f, {padding: 1})", "image-continued", homework)).toBeNull();
    expect(mistaken("conv2d(G, f, {padding: 1})", "image-continued", homework)).toBeNull();
  });

  test("question 3: windows one row and column early", () => {
    const program = (channel: string) => `conv2d(${channel}, f, {padding: 1, dilation: 2})`;
    // Rows 1 and 3 (counted from 0), two columns: 2·(2 + 4) = 12; then rows 0 and 2: 2·(1 + 3) = 8.
    expect(evaluate(program("B"), homework)).toEqual([
      [12, 12],
      [8, 8],
    ]);
    // One row earlier it is the other way round; red and green do not show it.
    expect(mistaken(program("B"), "window-offset", homework)).toEqual([
      [8, 8],
      [12, 12],
    ]);
    expect(mistaken(program("R"), "window-offset", homework)).toEqual([
      [4, 4],
      [4, 4],
    ]);
    expect(mistaken(program("G"), "window-offset", homework)).toEqual([
      [8, 8],
      [8, 8],
    ]);
  });
});
