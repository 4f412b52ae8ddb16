import { describe, expect, test } from "vitest";
import type { RawAnswer } from "../tensor/tensor-from-cells";
import { partOf, sourceOf } from "../testing/exercise-source";
import { valueIn } from "../testing/outcome";
import { partsCarriedInto } from "./follow-through";
import { gradePart } from "./grade-part";
import { openExercise } from "./parse-exercise";

/** a is [[1, 2], [3, 4]]; b doubles it, twice adds both: [[3, 6], [9, 12]]. */
const open = (fields: object = {}) =>
  valueIn(
    openExercise(
      sourceOf([
        partOf("a", "[[1, 2], [3, 4]]"),
        partOf("b", "2 * a"),
        partOf("total", "a + b", { points: 4, ...fields }),
        partOf("count", "sum(total)", { kind: "number" }),
      ]),
    ),
  );

const grade = (answers: Record<string, RawAnswer>, part: string, fields: object = {}) =>
  gradePart({
    ...open(fields),
    part,
    answer: answers[part] ?? "",
    earlier: new Map(Object.entries(answers)),
  });

describe("a part that builds on earlier ones", () => {
  test.each([
    // a's own 5 in the last cell: b from it 2 4 6 10; total from own a and right b: 5 + 8 = 13.
    ["follows from a wrong a", { a: "1 2; 3 5", total: "3 6; 9 13" }, "right", 400, ["a"]],
    // Own a ends in 5, own b in 9: 5 + 9 = 14.
    ["follows from both", { a: "1 2; 3 5", b: "2 4; 6 9", total: "3 6; 9 14" }, "right", 400, ["a", "b"]],
    // Own a: 1 2 3 5. The right sum has three cells of four right as it stands; from own a all but the last too.
    ["is no better from a wrong a", { a: "1 2; 3 5", total: "3 6; 9 0" }, "partial", 300, []],
    // From own a all three upper cells would be right, as it stands two are; but it does not follow either.
    ["follows in one more cell", { a: "1 2; 4 5", total: "3 6; 10 0" }, "partial", 200, []],
    ["is right as it stands", { a: "1 2; 3 5", total: "3 6; 9 12" }, "right", 400, []],
    ["cannot follow from what is blank", { a: "", total: "3 6; 9 13" }, "partial", 300, []],
    ["cannot follow from what is unreadable", { a: "1 2; 3", total: "3 6; 9 13" }, "partial", 300, []],
    ["cannot follow from another size", { a: "1 2 3", total: "3 6 9" }, "wrong", 0, []],
    // With a = 0 the total would be the right b.
    ["cannot follow from the same number throughout", { a: "0 0; 0 0", total: "2 4; 6 8" }, "wrong", 0, []],
  ])("%s", (_, answers, status, earned, carriedFrom) => {
    expect(grade(answers, "total")).toMatchObject({ status, earned, carriedFrom });
  });

  test("earns the declared share, and is partly right then", () => {
    const answers = { a: "1 2; 3 5", total: "3 6; 9 13" };
    // All four cells from own a are worth 4 points; nine tenths of them 3.6, more than the 3 of three right cells.
    expect(grade(answers, "total", { followThrough: 0.9 })).toMatchObject({ status: "partial", earned: 360 });
    // Half of them are 2, less than the 3 it has anyway.
    expect(grade(answers, "total", { followThrough: 0.5 })).toMatchObject({ earned: 300, carriedFrom: [] });
    expect(grade(answers, "total", { followThrough: 0 })).toMatchObject({ earned: 300, carriedFrom: [] });
  });

  test("a number follows from an own matrix", () => {
    // 3 + 6 + 9 + 13 = 31
    expect(grade({ total: "3 6; 9 13", count: "31" }, "count")).toMatchObject({
      status: "right",
      carriedFrom: ["total"],
    });
  });

  test.each([
    ["more than a number can hold", { total: "3 6; 9 1e300", count: "1e300" }],
    ["beyond all measure", { total: "3 6; 9 100000", count: "100018" }],
    ["a fraction among whole numbers", { total: "3 6; 9 12.5", count: "30.5" }],
    ["almost the same number throughout", { total: "0 0; 0 0", count: "0" }],
  ])("cannot follow from %s", (_, answers) => {
    expect(grade(answers, "count")).toMatchObject({ status: "wrong", earned: 0, carriedFrom: [] });
  });

  test("cannot follow where the own answer swallows the rest", () => {
    const { exercise, solution } = valueIn(
      openExercise(
        sourceOf([
          partOf("a", "7", { kind: "number" }),
          partOf("most", "max([a, 9])", { kind: "number" }),
          partOf("same", "1 * a", { kind: "number" }),
        ]),
      ),
    );
    const given = { exercise, solution, answer: "50", earlier: new Map([["a", "50"]]) };
    expect(gradePart({ ...given, part: "most" })).toMatchObject({ status: "wrong", carriedFrom: [] });
    // Here the right answer is the earlier one handed through.
    expect(gradePart({ ...given, part: "same" })).toMatchObject({ status: "right", carriedFrom: ["a"] });
  });

  test("names the parts it is marked from", () => {
    const { exercise } = open();
    expect(partsCarriedInto(exercise, "total")).toEqual(["a", "b"]);
    expect(partsCarriedInto(exercise, "a")).toEqual([]);
    expect(partsCarriedInto(open({ followThrough: 0 }).exercise, "total")).toEqual([]);
  });
});
