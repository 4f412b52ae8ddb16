import { describe, expect, it } from "vitest";
import { parseExercise } from "@/grader";
import { readAnswerSheet } from "./answer-sheet";
import { drawVariants } from "./draw-variants";
import { gradeSheet } from "./grade-sheet";
import type { Pack, PackExercise } from "./read-pack";

function exerciseOf(slug: string, vary: string): PackExercise {
  const source = `title: ${slug}\ngiven: { R: [[1, 1], [1, 1]] }\n${vary}prompt: Double it.\nparts: [{ id: r, kind: tensor, answer: R + R }]\n`;
  const exercise = parseExercise(source);
  if (!exercise.ok) throw new Error(JSON.stringify(exercise.issues));
  return { slug, source, conventions: {}, exercise: exercise.value };
}

const pack: Pack = {
  id: "doubles",
  title: "Doubles",
  description: "",
  homework: false,
  exercises: [exerciseOf("drawn", 'vary: { R: "integers([2, 2], 0, 9)" }\n'), exerciseOf("printed", "")],
};

/** What a sheet says of the parts of both exercises, with the numbers that were graded. */
function graded(sheet: object) {
  const read = readAnswerSheet(JSON.stringify({ pack: "doubles", ...sheet }));
  if (!read.ok) throw new Error(read.message);
  const drawn = read.sheet.seed === undefined ? null : drawVariants(pack, read.sheet.seed);
  if (drawn?.ok === false) throw new Error(drawn.message);
  const { exercises } = gradeSheet(pack, read.sheet.answers, drawn?.variants);
  return exercises.map(({ given, parts }) => [given, parts[0]?.status]);
}

describe("a sheet with a seed", () => {
  // The numbers of seed 5, computed a second time from the definitions of hash and generator.
  const R = [
    [4, 2],
    [4, 2],
  ];
  const doubled = R.map((row) => row.map((cell) => 2 * cell));

  it.each([5, "5"])("is graded by the numbers of its variants (%j)", (seed) => {
    const answers = { drawn: { r: doubled }, printed: { r: "2 2; 2 2" } };
    expect(graded({ answers, seed })).toEqual([
      [{ R }, "right"],
      [null, "right"],
    ]);
    expect(graded({ answers })).toEqual([
      [null, expect.not.stringMatching(/^right$/)],
      [null, "right"],
    ]);
  });

  it.each([-1, 1.5, "", "a b", null, true, [1], 1e300])("is refused where that is %j", (seed) => {
    expect(readAnswerSheet(JSON.stringify({ pack: "doubles", answers: {}, seed }))).toEqual({
      ok: false,
      message:
        "The answer sheet cannot be read: seed must be a whole number of at least 0, or up to 64 letters, digits, _ and -.",
    });
  });

  it("says which exercise has no variant for it", () => {
    expect(drawVariants(pack, "a b")).toEqual({
      ok: false,
      message: expect.stringMatching(/^drawn: A seed is a whole number/),
    });
  });
});
