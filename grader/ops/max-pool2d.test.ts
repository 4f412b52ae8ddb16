import { describe, expect, it } from "vitest";
import { codesOf, evaluate, issuesOf } from "../testing/evaluate";

describe("maxPool2d as published", () => {
  const nine = "[[1, 2, 3], [4, 5, 6], [7, 8, 9]]";
  const twelve = "[[1, 2, 3, 4], [5, 6, 7, 8], [9, 10, 11, 12]]";
  const sixteen = "[[0, 1, 2, 3], [4, 5, 6, 7], [8, 9, 10, 11], [12, 13, 14, 15]]";
  const guide = "[[3, 3, 2, 1, 0], [0, 0, 1, 3, 1], [3, 1, 2, 2, 3], [2, 0, 0, 2, 2], [2, 0, 0, 0, 1]]";

  it.each([
    ["Keras, MaxPooling2D", nine, "size: 2, stride: 1", "[[5, 6], [8, 9]]"],
    ["Keras, MaxPooling2D", twelve, "size: 2, stride: 2", "[[6, 8]]"],
    ["Keras, MaxPooling2D", nine, 'size: 2, stride: 1, padding: "same"', "[[5, 6, 6], [8, 9, 9], [8, 9, 9]]"],
    ["Dive into Deep Learning, 7.5", sixteen, "size: 3", "[[10]]"],
    ["Dive into Deep Learning, 7.5", sixteen, "size: 3, stride: 2, padding: 1", "[[5, 7], [13, 15]]"],
    ["Dumoulin & Visin, figure 1.6", guide, "size: 3, stride: 1", "[[3, 3, 3], [3, 3, 3], [3, 2, 3]]"],
    [
      "the homework's red",
      "[[1, 1, 1, 1], [1, 1, 1, 1], [1, 1, 1, 1], [1, 1, 1, 1]]",
      "size: 2",
      "[[1, 1], [1, 1]]",
    ],
    [
      "the homework's blue",
      "[[1, 1, 1, 1], [2, 2, 2, 2], [3, 3, 3, 3], [4, 4, 4, 4]]",
      "size: 2, stride: 2",
      "[[2, 2], [4, 4]]",
    ],
  ])("%s: %s with %s", (_, x, options, expected) => {
    expect(evaluate(`maxPool2d(${x}, {${options}})`)).toEqual(JSON.parse(expected));
  });
});

describe("maxPool2d, worked out by hand", () => {
  it.each([
    // padding never wins: every window sees −1
    [
      "negatives under padding",
      "[[-1, -2], [-3, -4]]",
      "size: 3, stride: 1, padding: 1",
      "[[-1, -1], [-1, -1]]",
    ],
    // single cells of the image in every corner window
    ["negatives in corner windows", "[[-1, -2], [-3, -4]]", "size: 2, padding: 1", "[[-1, -2], [-3, -4]]"],
    // windows at columns −1 … 0 and 1 … 2
    ["negatives under same padding", "[[-5, -4, -3]]", 'size: [1, 2], padding: "same"', "[[-4, -3]]"],
    // (7 − 2) / 2 = 2.5: the fourth window holds 7 alone, which hangs over
    ["floor mode", "[[1, 2, 3, 4, 5, 6, 7]]", "size: [1, 2]", "[[2, 4, 6]]"],
    ["ceil mode", "[[1, 2, 3, 4, 5, 6, 7]]", "size: [1, 2], ceil: true", "[[2, 4, 6, 7]]"],
    ["negatives in ceil mode", "[[-1, -2, -3]]", "size: [1, 2], ceil: true", "[[-1, -3]]"],
    // a third window would start at column 4 of 4
    ["ceil mode beyond the image", "[[1, 2, 3, 4]]", "size: 1, stride: [1, 2], ceil: true", "[[1, 3]]"],
    // 0 1 2 0: a second window would start at the zero on the right
    [
      "ceil mode in the right padding",
      "[[1, 2]]",
      "size: [1, 2], stride: [1, 3], padding: [0, 1], ceil: true",
      "[[1]]",
    ],
    // cells 0 and 2, 1 and 3, 2 and 4
    ["dilation", "[[5, 9, 1, 2, 3]]", "size: [1, 2], stride: 1, dilation: [1, 2]", "[[5, 9, 3]]"],
    // one row above only: windows over rows −1 … 0 and 1 … 2
    ["padding above", "[[1], [2], [3]]", "size: [2, 1], padding: [[1, 0], [0, 0]]", "[[1], [3]]"],
    // one row below only: windows over rows 0 … 1 and 2 … 3
    ["padding below", "[[1], [2], [3]]", "size: [2, 1], padding: [[0, 1], [0, 0]]", "[[2], [3]]"],
    // overlapping windows at columns 0 and 1
    ["a stride below the size", "[[3, 1, 2]]", "size: [1, 2], stride: 1", "[[3, 2]]"],
    [
      "a stride for each axis",
      "[[1, 2, 3], [4, 5, 6], [7, 8, 9]]",
      "size: 1, stride: [2, 1]",
      "[[1, 2, 3], [7, 8, 9]]",
    ],
    // each channel on its own: (1, 3) and (8, 6)
    ["channels", "[[[1, 8], [3, 6]]]", "size: [1, 2]", "[[[3, 8]]]"],
  ])("%s: %s with %s", (_, x, options, expected) => {
    expect(evaluate(`maxPool2d(${x}, {${options}})`)).toEqual(JSON.parse(expected));
  });

  it("takes its size as its stride", () => {
    // rows 0 and 1, then rows 2 and 3; columns one by one
    const pooled = evaluate("maxPool2d([[1, 2], [3, 4], [5, 6], [7, 8]], {size: [2, 1]})");
    expect(pooled).toEqual(JSON.parse("[[3, 4], [7, 8]]"));
  });
});

describe("maxPool2d refuses", () => {
  it("a window that lies in the padding alone", () => {
    // two columns of padding on the left: the first window holds nothing else
    expect(issuesOf("maxPool2d([[1, 2]], {size: [1, 2], padding: [0, 2]})")).toMatchObject([
      { code: "window-only-padding", data: { operation: "maxPool2d" } },
    ]);
  });

  it("a size that is missing, options it does not have, an image that is none", () => {
    expect(issuesOf("maxPool2d([[1]])")).toMatchObject([
      { code: "missing-argument", data: { name: "size" } },
    ]);
    expect(issuesOf("maxPool2d([[1]], {size: 1, countIncludePad: true})")).toMatchObject([
      { code: "unknown-option" },
    ]);
    expect(codesOf("maxPool2d([1, 2], {size: 1})")).toEqual(["wrong-argument"]);
    expect(codesOf("maxPool2d([[1]], {size: 1, ceil: 1})")).toEqual(["wrong-argument"]);
  });
});
