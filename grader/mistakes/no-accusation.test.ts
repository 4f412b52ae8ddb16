import { describe, expect, test } from "vitest";
import { evaluateProgram } from "../language/evaluate-program";
import { parseProgram } from "../language/parse-program";
import { toJson } from "../ops/to-json";
import { run, unwrap, values } from "../testing/evaluate";
import { valueIn } from "../testing/outcome";
import { findMistake } from "./find-mistake";

const scope = new Map(
  Object.entries(
    values({
      x: "[[1, 0, 2, 3, 1], [4, 1, 0, 2, 5], [2, 3, 1, 0, 1], [0, 5, 2, 4, 3], [1, 2, 6, 0, 2]]",
    }),
  ),
);

/** @param text a program, and an answer as text */
function diagnose(text: string, answer: string) {
  const program = valueIn(parseProgram(text));
  const truth = valueIn(evaluateProgram(program, scope));
  const given = Object.fromEntries(scope);
  return findMistake({
    program,
    inlined: null,
    scope,
    data: [],
    truth,
    answer: unwrap(run(answer, given)),
    tolerance: 0,
  });
}

describe("a typing slip in one cell", () => {
  const image = "[[1, 0, 1], [0, 0, 1], [0, 1, 0]]";
  const program = `conv2d(${image}, [[1, 0], [0, 1]])`;

  test("does not turn a coincidence in the other three into a mistake", () => {
    // The kernel mirrored gives 0 1 / 0 2, where 1 1 / 1 0 is right.
    const mirrored = unwrap(run(`conv2d(${image}, [[0, 1], [1, 0]])`));
    expect(toJson(mirrored)).toEqual([
      [0, 1],
      [0, 2],
    ]);
    expect(diagnose(program, "[[0, 11111], [0, 2]]")?.mistakes ?? []).toEqual([]);
  });

  test("names no mistake beside any three numbers from 0 to 2", () => {
    for (let drawn = 0; drawn < 27; drawn++) {
      const [a, b, c] = [drawn % 3, Math.floor(drawn / 3) % 3, Math.floor(drawn / 9)];
      for (const answer of [`[[11111, ${a}], [${b}, ${c}]]`, `[[${a}, ${b}], [${c}, 11111]]`])
        expect(diagnose(program, answer)?.mistakes ?? []).toEqual([]);
    }
  });
});

describe("an answer with every sign turned", () => {
  test("is not said to be probably a mistake, though 12 of 16 cells have lost a minus sign", () => {
    // 1 −4 −4 −1 / 3 1 −4 −7 / −7 2 −2 −5 / −12 0 −4 0
    const program = "conv2d(x, [[2, -2], [0, -1]])";
    expect(diagnose(program, "[[-1,4,4,1],[-3,-1,4,7],[7,-2,2,5],[12,0,4,0]]")).toBeNull();
    expect(diagnose(program, "[[1,4,4,1],[3,1,4,7],[7,2,2,5],[12,0,4,0]]")?.mistakes).toEqual([
      "absolute-value",
    ]);
  });

  test("nor a right procedure with slips, however many zeros are right", () => {
    expect(diagnose("relu(x - 4)", "0 - relu(x - 4)")).toBeNull();
  });

  test("is named where a mistake gives just that, as of a kernel that is its own negative when turned", () => {
    const program = "conv2d(x, [[1, 2, 0, -2, -1]], {padding: [[0, 0], [2, 2]]})";
    expect(diagnose(program, `0 - ${program}`)).toMatchObject({
      mistakes: ["kernel-flipped"],
      certainty: "exact",
      slips: [],
    });
  });
});
