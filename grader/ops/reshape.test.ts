import { describe, expect, it } from "vitest";
import { codesOf, evaluate, issuesOf, run, unwrap, values } from "../testing/evaluate";
import { operations } from "./index";

const given = values({
  m: "[[1, 2, 3], [4, 5, 6]]",
  image: "[[[1, 2], [3, 4]], [[5, 6], [7, 8]]]",
});

describe("rearranging, worked out by hand", () => {
  it.each([
    ["reshape(m, [3, 2])", "[[1, 2], [3, 4], [5, 6]]"],
    ["reshape(m, [6])", "[1, 2, 3, 4, 5, 6]"],
    ["reshape([1, 2, 3, 4], [1, 2, 2])", "[[[1, 2], [3, 4]]]"],
    // channels vary fastest
    ["flatten(image)", "[1, 2, 3, 4, 5, 6, 7, 8]"],
    ["transpose(m)", "[[1, 4], [2, 5], [3, 6]]"],
    ["transpose(image)", "[[[1, 2], [5, 6]], [[3, 4], [7, 8]]]"],
    ["channel(image, 0)", "[[1, 3], [5, 7]]"],
    ["channel(image, 1)", "[[2, 4], [6, 8]]"],
    ["stack([[[1, 3]], [[2, 4]]])", "[[[1, 2], [3, 4]]]"],
    ["stack([[[1, 3]]])", "[[[1], [3]]]"],
    // a matrix counts as one channel
    ["concat([[[1, 3]], [[[20, 200], [40, 400]]]])", "[[[1, 20, 200], [3, 40, 400]]]"],
    ["concat([[[[1, 2]]], [[[3]]], [[4]]])", "[[[1, 2, 3, 4]]]"],
    ["stack([channel(image, 1), channel(image, 0)])", "[[[2, 1], [4, 3]], [[6, 5], [8, 7]]]"],
  ])("%s", (program, expected) => {
    expect(evaluate(program, given)).toEqual(JSON.parse(expected));
  });

  it.each([
    ["reshape(m, [4])", "shapes-differ"],
    ["reshape(m, [])", "wrong-argument"],
    ["reshape(m, [0, 6])", "wrong-argument"],
    ["reshape(m, [-1, 6])", "wrong-argument"],
    ["reshape(m, [1.5, 4])", "wrong-argument"],
    ["reshape(m, 6)", "wrong-argument"],
    ["reshape(m, [1, 1, 1, 1, 6])", "wrong-argument"],
    ["transpose([1, 2])", "wrong-argument"],
    ["channel(image, 2)", "index-outside"],
    ["channel(image, -1)", "wrong-argument"],
    ["channel(m, 0)", "wrong-argument"],
    ["stack([[[1, 2]], [[1], [2]]])", "shapes-differ"],
    ["stack([image, image])", "shapes-differ"],
    ["stack([[1, 2], [3, 4]])", "shapes-differ"],
    ["stack([])", "wrong-argument"],
    ["stack(3)", "wrong-argument"],
    ["stack([[[1]], 2])", "wrong-argument"],
    ["concat([image, m])", "shapes-differ"],
    ["flatten(3)", "wrong-argument"],
  ])("%s is refused: %s", (program, code) => {
    expect(codesOf(program, given)).toEqual([code]);
  });

  it("names the shapes that do not go together", () => {
    expect(issuesOf("concat([image, m])", given)).toMatchObject([
      { data: { left: "2 × 2 × 2", right: "2 × 3" } },
    ]);
  });

  it.each(["concat", "stack"])("%s never joins more cells than a value may hold", (operation) => {
    const big = unwrap(run("ones([1000, 1000])"));
    // Twenty thousand times a million cells: more than any array could hold, so it must be refused beforehand.
    const items = Array.from({ length: 20_000 }, () => big);
    expect(operations.get(operation)?.apply([items])).toMatchObject({
      ok: false,
      issues: [{ code: "tensor-too-large", data: { cells: 20_000_000_000, limit: 1_000_000 } }],
    });
  });
});
