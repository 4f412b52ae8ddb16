import { describe, expect, it } from "vitest";
import { codesOf, evaluate, issuesOf, values } from "../testing/evaluate";

const given = values({
  x: "[[1, 2, 3], [4, 5, 6]]",
  t: "[[1, 2]]",
  colour: "[[[1, 5], [2, 5], [3, 9]]]",
  two: "[[[1, 1], [2, 3]]]",
});

describe("matchTemplate, worked out by hand", () => {
  it.each([
    // 1·1 + 2·2, 2·1 + 3·2; 4·1 + 5·2, 5·1 + 6·2
    ["matchTemplate(x, t)", "[[5, 8], [14, 17]]"],
    ['matchTemplate(x, t, {method: "correlation"})', "[[5, 8], [14, 17]]"],
    // 0 + 0, 1 + 1; 9 + 9, 16 + 16
    ['matchTemplate(x, t, {method: "ssd"})', "[[0, 2], [18, 32]]"],
    // every window rises by the same step: less its mean it is (−½, ½), as is the template
    ['matchTemplate(x, t, {method: "ncc"})', "[[1, 1], [1, 1]]"],
    ['matchTemplate(x, [[2, 1]], {method: "ncc"})', "[[-1, -1], [-1, -1]]"],
    ["matchTemplate(x, [[1]])", "[[1, 2, 3], [4, 5, 6]]"],
    ["matchTemplate(x, [[1], [10]])", "[[41, 52, 63]]"],
    // summed over channels: 1 + 5 + 2·2 + 5·3, 2 + 5 + 3·2 + 9·3
    ["matchTemplate(colour, two)", "[[25, 40]]"],
    // 0 + 16 + 0 + 4, 1 + 16 + 1 + 36
    ['matchTemplate(colour, two, {method: "ssd"})', "[[20, 54]]"],
    // a constant window resembles nothing, nor does one of cells whose mean is rounded
    ['matchTemplate([[3, 3]], t, {method: "ncc"})', "[[0]]"],
    ['matchTemplate(full([1, 3], 0.1), [[1, 2, 4]], {method: "ncc"})', "[[0]]"],
    // the mean of each channel alone: a channel of 5s and one of 9s is still a constant window
    ['matchTemplate([[[5, 9], [5, 9]]], two, {method: "ncc"})', "[[0]]"],
  ])("%s", (program, expected) => {
    expect(evaluate(program, given)).toEqual(JSON.parse(expected));
  });

  it("normalises by both energies", () => {
    // Less their means the template is (−1, 0, 1) and the windows (−1, 0, 1) and (−2/3, 1/3, 1/3):
    // 2 / √(2·2) = 1 and (2/3 + 1/3) / √(2/3 · 2) = √3/2.
    const found = evaluate('matchTemplate([[1, 2, 3, 3]], [[0, 1, 2]], {method: "ncc"})');
    expect(found).toEqual([[expect.closeTo(1, 12), expect.closeTo(Math.sqrt(3) / 2, 12)]]);
  });

  it("takes the mean of each channel on its own, as OpenCV does", () => {
    // Window (1, 5), (2, 5): channels less their means (−½, ½) and (0, 0). Template: (−½, ½) and (−1, 1).
    // Products ½ + 0, energies ½ and ½ + 2: ½ / √(½ · 5/2) = 1/√5.
    // Window (2, 5), (3, 9): (−½, ½) and (−2, 2): ½ + 4, energies 8½ and 5/2.
    const found = evaluate('matchTemplate(colour, two, {method: "ncc"})', given);
    expect(found).toEqual([
      [expect.closeTo(1 / Math.sqrt(5), 12), expect.closeTo(4.5 / Math.sqrt(8.5 * 2.5), 12)],
    ]);
  });

  it("is found by argmax, the smallest difference by argmax of its negative", () => {
    expect(evaluate('argmax(matchTemplate(x, [[5, 6]], {method: "correlation"}))', given)).toEqual([1, 1]);
    expect(evaluate('argmax(-matchTemplate(x, t, {method: "ssd"}))', given)).toEqual([0, 0]);
  });

  it.each([
    ["matchTemplate(x)", "missing-argument"],
    ["matchTemplate(x, [1, 2])", "wrong-argument"],
    ['matchTemplate(x, t, {method: "sad"})', "wrong-argument"],
    ["matchTemplate(x, two)", "channels-differ"],
    ["matchTemplate(x, ones([3, 1]))", "kernel-too-large"],
    ["matchTemplate(x, ones([1, 4]))", "kernel-too-large"],
    ['matchTemplate(x, [[3]], {method: "ncc"})', "wrong-argument"],
    // constant in each of its channels
    ['matchTemplate(colour, [[[1, 2], [1, 2]]], {method: "ncc"})', "wrong-argument"],
    ["matchTemplate(ones([1000, 1000]), ones([10, 10]))", "too-much-work"],
  ])("%s is refused: %s", (program, code) => {
    expect(codesOf(program, given)).toEqual([code]);
  });

  it("says why a constant template is refused", () => {
    expect(issuesOf('matchTemplate(x, ones([2, 2]), {method: "ncc"})', given)).toMatchObject([
      { data: { operation: "matchTemplate", name: "template", found: "a constant one" } },
    ]);
  });
});
