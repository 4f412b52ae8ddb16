import { expect, test } from "vitest";
import { planesOf, shapeInWords } from "./planes";

test("a matrix is one plane", () => {
  expect(
    planesOf(
      [
        [1, 2],
        [3, 4],
      ],
      [2, 2],
    ),
  ).toEqual([
    {
      index: null,
      rows: [
        [1, 2],
        [3, 4],
      ],
    },
  ]);
});

test("a vector and a number are drawn as one row", () => {
  expect(planesOf([1, 2, 3], [3])).toEqual([{ index: null, rows: [[1, 2, 3]] }]);
  expect(planesOf(7, [])).toEqual([{ index: null, rows: [[7]] }]);
});

test("an image is one plane for each channel, counted from one", () => {
  const image = [
    [
      [1, 10],
      [2, 20],
    ],
  ];
  expect(planesOf(image, [1, 2, 2])).toEqual([
    { index: "1", rows: [[1, 2]] },
    { index: "2", rows: [[10, 20]] },
  ]);
});

test("filters of two inputs and two outputs name both", () => {
  const filters = [
    [
      [
        [1, 2],
        [3, 4],
      ],
    ],
  ];
  expect(planesOf(filters, [1, 1, 2, 2]).map((plane) => [plane.index, plane.rows[0]?.[0]])).toEqual([
    ["1, 1", 1],
    ["1, 2", 2],
    ["2, 1", 3],
    ["2, 2", 4],
  ]);
});

test("shapes are read with a times sign", () => {
  expect(shapeInWords([4, 4, 3])).toBe("4 × 4 × 3");
  expect(shapeInWords([])).toBe("1");
});

test("channels may stand first, in images and in banks of filters", () => {
  const image = [[[1, 2]], [[10, 20]]];
  expect(planesOf(image, [2, 1, 2], "CHW")).toEqual([
    { index: "1", rows: [[1, 2]] },
    { index: "2", rows: [[10, 20]] },
  ]);
  const bank = [
    [[[1, 2]], [[3, 4]]],
    [[[5, 6]], [[7, 8]]],
  ];
  expect(planesOf(bank, [2, 2, 1, 2], "CHW").map(({ index, rows }) => [index, rows])).toEqual([
    ["1, 1", [[1, 2]]],
    ["1, 2", [[3, 4]]],
    ["2, 1", [[5, 6]]],
    ["2, 2", [[7, 8]]],
  ]);
  expect(planesOf([[1, 2]], [1, 2], "CHW")).toEqual([{ index: null, rows: [[1, 2]] }]);
});
