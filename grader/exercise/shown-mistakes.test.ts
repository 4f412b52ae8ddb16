import { describe, expect, test } from "vitest";
import { budgetOf } from "../mistakes/budget";
import { partOf, sourceOf } from "../testing/exercise-source";
import { valueIn } from "../testing/outcome";
import { openExercise } from "./parse-exercise";
import { shownMistakes } from "./shown-mistakes";
import { tellingOf } from "./telling-of";

const given = { x: "[[1, 2, 3], [4, 5, 6], [7, 8, 10]]", ones: "ones([2, 2])", slope: "[[1, 2], [3, 5]]" };

function partsOf(...parts: readonly object[]) {
  const { exercise, solution } = valueIn(openExercise(sourceOf(parts, { given })));
  return (part: string) => ({ exercise, solution, part });
}

describe("a part shows a mistake", () => {
  test("that leads to another answer there", () => {
    const where = partsOf(partOf("a", "conv2d(x, slope)"), partOf("b", "conv2d(x, ones)"));
    // Upper left: 1·1 + 2·2 + 4·3 + 5·5 = 42; turned, 1·5 + 2·3 + 4·2 + 5·1 = 24.
    expect(shownMistakes(where("a"))).toContain("kernel-flipped");
    // A filter of ones is the same however it is turned.
    expect(shownMistakes(where("b"))).not.toContain("kernel-flipped");
    // Sums of four: 1 + 2 + 4 + 5 = 12 and so on; averages are a quarter of that.
    expect(shownMistakes(where("b"))).toContain("mean-for-sum");
  });

  test("that can be made there at all", () => {
    const where = partsOf(partOf("a", "conv2d(x, slope)"), partOf("b", "conv2d(x, slope, {padding: 1})"));
    expect(shownMistakes(where("a"))).not.toContain("padding-ignored");
    expect(shownMistakes(where("b"))).toContain("padding-ignored");
  });

  test("that is made in a part it builds on", () => {
    const where = partsOf(partOf("a", "conv2d(x, slope)"), partOf("sum", "a + x[0][0] * ones"));
    expect(shownMistakes(where("sum"))).toEqual(
      expect.arrayContaining(["kernel-flipped", "summand-dropped"]),
    );
  });

  test("unless it is within what the author tolerates", () => {
    // The mean of nine is 46/9 ≈ 5.1, the largest 10.
    const number = (tolerance: number) => partsOf(partOf("a", "globalAvgPool2d(x)", { tolerance }))("a");
    expect(shownMistakes(number(1))).toContain("max-for-average");
    expect(shownMistakes(number(5))).not.toContain("max-for-average");
  });

  test("unless one of the ways of making it gives the right answer", () => {
    // Without its first summand the sum is the second, 2; without its second, which is 0 times 7, it is as right as before.
    const where = partsOf(partOf("a", "x[0][1] + 0 * 7", { kind: "number" }));
    expect(shownMistakes(where("a"))).not.toContain("summand-dropped");
    const both = partsOf(partOf("a", "x[0][1] + 7", { kind: "number" }));
    expect(shownMistakes(both("a"))).toContain("summand-dropped");
  });

  test("only where answers have numbers, and only where there is a part", () => {
    const steps = [
      { id: "a", text: "First" },
      { id: "b", text: "Then" },
    ];
    const where = partsOf(partOf("s", undefined, { kind: "order", steps }));
    expect(shownMistakes(where("s"))).toEqual([]);
    expect(shownMistakes(where("t"))).toEqual([]);
  });

  test("only as far as the budget pays, the most wanted first, and none by halves", () => {
    const where = partsOf(partOf("a", "conv2d(x, slope)"), partOf("sum", "a + x[0][0] * ones"));
    const asked = ["kernel-flipped", "summand-dropped"] as const;
    const seen = Array.from({ length: 60 }, (_, step) => {
      const budget = budgetOf(50_000 * step);
      const shown = shownMistakes(where("sum"), asked, budget);
      // The last evaluation may cost more than is left, but no more than one of these tiny ones does.
      expect(budget.spent).toBeLessThan(budget.most + 400_000);
      return shown.join();
    });
    expect([...new Set(seen)]).toEqual(["", "kernel-flipped", asked.join()]);
  });

  test("in sizes, too", () => {
    // ⌊(7 − 2) / 2⌋ + 1 = 3; rounded up 4; without the one 2.
    const layer = "outputShape([7, 7, 3], [{type: 'conv2d', filters: 5, size: 2, stride: 2}])";
    expect(shownMistakes(partsOf(partOf("a", layer, { kind: "shape" }))("a"))).toEqual(
      expect.arrayContaining(["ceil-for-floor", "plus-one-forgotten"]),
    );
  });
});

describe("a mistake that shows is told from the others", () => {
  test("where no other one leads to the same answer", () => {
    // Rows 1 2 and 1 2: turned by 180° it is 2 1, 2 1, as mirrored left to right.
    const where = partsOf(partOf("a", "conv2d(x, slope)"), partOf("b", "conv2d(x, [[1, 2], [1, 2]])"));
    expect(tellingOf(["kernel-flipped"], where("a"))).toEqual({
      shown: ["kernel-flipped"],
      told: ["kernel-flipped"],
    });
    expect(tellingOf(["kernel-flipped"], where("b"))).toEqual({ shown: ["kernel-flipped"], told: [] });
  });

  test("where it changes more than one cell of a map, which would be taken for a slip", () => {
    // Turned, the kernel reads the pixel down right instead of up left: one pixel of 1 moves from the last cell to none.
    const where = partsOf(partOf("a", "conv2d([[0, 0, 0], [0, 1, 0], [0, 0, 0]], [[1, 0], [0, 0]])"));
    // Right: [[0, 0], [0, 1]]; turned: [[1, 0], [0, 0]]: two cells.
    expect(tellingOf(["kernel-flipped"], where("a")).shown).toEqual(["kernel-flipped"]);
    const corner = partsOf(partOf("a", "conv2d([[0, 0, 0], [0, 0, 0], [0, 0, 1]], [[1, 0], [0, 0]])"));
    // Right: nothing but 0; turned: [[0, 0], [0, 1]]: one cell.
    expect(tellingOf(["kernel-flipped"], corner("a"))).toEqual({ shown: ["kernel-flipped"], told: [] });
  });

  test("only among those that were asked about", () => {
    const where = partsOf(partOf("a", "conv2d(x, slope)"));
    expect(tellingOf([], where("a"))).toEqual({ shown: [], told: [] });
    expect(tellingOf(["padding-ignored"], where("a"))).toEqual({ shown: [], told: [] });
  });
});
