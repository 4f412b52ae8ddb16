import { describe, expect, test } from "vitest";
import { parseProgram } from "../language/parse-program";
import { type MistakeId, mistakeIds } from "../mistakes.en";
import { values } from "../testing/evaluate";
import { valueIn } from "../testing/outcome";
import { hiddenAmong } from "./hidden-among";

const given = values({
  x: "[[1, 2, 3], [4, 5, 6], [7, 8, 10]]",
  laplacian: "[[0, 1, 0], [1, -4, 1], [0, 1, 0]]",
  slope: "[[1, 2], [3, 4]]",
});
const part = (text: string) => ({
  program: valueIn(parseProgram(text)),
  scope: new Map(Object.entries(given)),
});

const FLIPS: readonly MistakeId[] = [
  "kernel-flipped",
  "kernel-mirrored-horizontally",
  "kernel-mirrored-vertically",
  "kernel-transposed",
];

describe("mistakes that no part shows", () => {
  test.each<[string, readonly string[], readonly MistakeId[], readonly MistakeId[]]>([
    ["a Laplacian hides every flip", ["conv2d(x, laplacian, {padding: 1})"], FLIPS, FLIPS],
    ["a filter of ones does, too", ["conv2d(x, ones([2, 2]))"], FLIPS, FLIPS],
    ["a filter without symmetry shows them all", ["conv2d(x, slope)"], FLIPS, []],
    ["one part is enough", ["conv2d(x, laplacian)", "conv2d(x, slope)"], FLIPS, []],
    [
      "stride 1 hides what is done with strides",
      ["conv2d(x, slope)"],
      ["stride-ignored", "stride-offset"],
      ["stride-ignored", "stride-offset"],
    ],
    [
      "stride 2 of one window only hides them as well",
      ["conv2d(x, ones([3, 3]), {stride: 2})"],
      ["stride-ignored"],
      ["stride-ignored"],
    ],
    ["no padding, none to ignore", ["conv2d(x, slope)"], ["padding-ignored"], ["padding-ignored"]],
    ["padding shows that it is ignored", ["conv2d(x, slope, {padding: 1})"], ["padding-ignored"], []],
    ["nothing asked, nothing hidden", ["conv2d(x, slope)"], [], []],
    ["without a part everything is", [], ["padding-ignored"], ["padding-ignored"]],
    [
      "a mistake that leads nowhere shows nothing",
      ["conv2d([[1]], slope, {padding: 1})"],
      ["padding-ignored"],
      ["padding-ignored"],
    ],
    ["a part without a value shows nothing", ["conv2d(x, nothing)"], ["kernel-flipped"], ["kernel-flipped"]],
  ])("%s", (_, texts, asked, hidden) => {
    expect(hiddenAmong(asked, texts.map(part))).toEqual(hidden);
  });

  test("are given in the order in which they were asked for", () => {
    expect(hiddenAmong(mistakeIds, [])).toEqual(mistakeIds);
  });
});
