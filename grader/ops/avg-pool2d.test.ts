import { describe, expect, it } from "vitest";
import { codesOf, evaluate, issuesOf } from "../testing/evaluate";

describe("avgPool2d as published", () => {
  const nine = "[[1, 2, 3], [4, 5, 6], [7, 8, 9]]";
  const twelve = "[[1, 2, 3, 4], [5, 6, 7, 8], [9, 10, 11, 12]]";
  const guide = "[[3, 3, 2, 1, 0], [0, 0, 1, 3, 1], [3, 1, 2, 2, 3], [2, 0, 0, 2, 2], [2, 0, 0, 0, 1]]";
  const same = 'size: 2, stride: 1, padding: "same", countIncludePad: false';

  it.each([
    ["Keras, AveragePooling2D", nine, "size: 2, stride: 1", "[[3, 4], [6, 7]]"],
    ["Keras, AveragePooling2D", twelve, "size: 2, stride: 2", "[[3.5, 5.5]]"],
    ["Keras, AveragePooling2D", nine, same, "[[3, 4, 4.5], [6, 7, 7.5], [7.5, 8.5, 9]]"],
    [
      "Dive into Deep Learning, 7.5",
      "[[0, 1, 2], [3, 4, 5], [6, 7, 8]]",
      "size: 2, stride: 1",
      "[[2, 3], [5, 6]]",
    ],
  ])("%s: %s with %s", (_, x, options, expected) => {
    expect(evaluate(`avgPool2d(${x}, {${options}})`)).toEqual(JSON.parse(expected));
  });

  it("Dumoulin & Visin, figure 1.5, printed with one decimal", () => {
    const averages = evaluate(`round(avgPool2d(${guide}, {size: 3, stride: 1}), 1)`);
    expect(averages).toEqual(JSON.parse("[[1.7, 1.7, 1.7], [1, 1.2, 1.8], [1.1, 0.8, 1.3]]"));
  });
});

describe("avgPool2d, worked out by hand", () => {
  it.each([
    // padded 0 12 24 0: (0 + 12) / 2 and (24 + 0) / 2
    ["zeros of the padding count", "[[12, 24]]", "size: [1, 2], padding: [0, 1]", "[[6, 12]]"],
    ["or do not", "[[12, 24]]", "size: [1, 2], padding: [0, 1], countIncludePad: false", "[[12, 24]]"],
    // padded 0 1 2 3 4 0 |: (0+1+2)/3, (2+3+4)/3, and (4+0)/2: the cell beyond the padding never counts
    [
      "ceil mode, padding counted",
      "[[1, 2, 3, 4]]",
      "size: [1, 3], stride: [1, 2], padding: [0, 1], ceil: true",
      "[[1, 3, 2]]",
    ],
    // (1+2)/2, (2+3+4)/3, 4/1
    [
      "ceil mode, padding not counted",
      "[[1, 2, 3, 4]]",
      "size: [1, 3], stride: [1, 2], padding: [0, 1], ceil: true, countIncludePad: false",
      "[[1.5, 3, 4]]",
    ],
    // (1+2)/2, (3+4)/2, 5/1: nothing beyond the image counts
    ["ceil mode without padding", "[[1, 2, 3, 4, 5]]", "size: [1, 2], ceil: true", "[[1.5, 3.5, 5]]"],
    // both axes hang over: (1+2+4+5)/4, (3+6)/2, (7+8)/2, 9/1
    [
      "ceil mode in the corner",
      "[[1, 2, 3], [4, 5, 6], [7, 8, 9]]",
      "size: 2, ceil: true",
      "[[3, 4.5], [7.5, 9]]",
    ],
    // padding on the left only, 0 6 12 18: (0 + 6) / 2, (12 + 18) / 2
    ["padding on the left", "[[6, 12, 18]]", "size: [1, 2], padding: [[0, 0], [1, 0]]", "[[3, 15]]"],
    // padding on the right only, 6 12 18 0: (6 + 12) / 2, (18 + 0) / 2
    ["padding on the right", "[[6, 12, 18]]", "size: [1, 2], padding: [[0, 0], [0, 1]]", "[[9, 9]]"],
    // "same" pads one column on the right, and its zero counts: (1+2)/2, (3+0)/2
    ["same padding, counted", "[[1, 2, 3]]", 'size: [1, 2], padding: "same"', "[[1.5, 1.5]]"],
    // negatives are averaged like anything else: (−4 + 2) / 2
    ["negatives", "[[-4, 2]]", "size: [1, 2]", "[[-1]]"],
    // (1+3)/2 and (10+20)/2
    ["channels", "[[[1, 10], [3, 20]]]", "size: [1, 2]", "[[[2, 15]]]"],
  ])("%s: %s with %s", (_, x, options, expected) => {
    expect(evaluate(`avgPool2d(${x}, {${options}})`)).toEqual(JSON.parse(expected));
  });
});

describe("avgPool2d refuses", () => {
  it("a window that lies in the padding alone, whether its zeros count or not", () => {
    for (const countIncludePad of [true, false]) {
      const program = `avgPool2d([[1, 2]], {size: [1, 2], padding: [0, 2], countIncludePad: ${countIncludePad}})`;
      expect(issuesOf(program)).toMatchObject([
        { code: "window-only-padding", data: { operation: "avgPool2d" } },
      ]);
    }
  });

  it("a dilation, which it does not have, and a size that is missing", () => {
    expect(codesOf("avgPool2d([[1]], {size: 1, dilation: 1})")).toEqual(["unknown-option"]);
    expect(codesOf("avgPool2d([[1]])")).toEqual(["missing-argument"]);
    expect(issuesOf("avgPool2d([[1]], {size: 1, countIncludedPad: true})")).toMatchObject([
      { code: "unknown-option", data: { operation: "avgPool2d", nearest: "countIncludePad" } },
    ]);
  });
});
