import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { hiddenAmong } from "../mistakes/hidden-among";
import { partOf, sourceOf } from "../testing/exercise-source";
import { issuesIn, sentencesIn, valueIn } from "../testing/outcome";
import { drawVariant, MOST_DRAWS } from "./draw-variant";
import { gradePart } from "./grade-part";
import { parseExercise } from "./parse-exercise";
import { redactExercise } from "./redact-exercise";
import { solveExercise } from "./solve-exercise";

const given = { R: "full([3, 3], 1)", f: "ones([2, 2])", g: "2 * R" };
const vary = { R: "integers([3, 3], 0, 5)", f: "integers([2, 2], -1, 2)" };
const parts = [partOf("r", "conv2d(R, f)"), partOf("sum", "r + conv2d(g, f)")];

const exerciseOf = (fields: object, own: readonly object[] = parts) =>
  valueIn(parseExercise(sourceOf(own, { given, ...fields })));
const exercise = exerciseOf({ vary });

const seeds = fc.oneof(fc.nat(), fc.stringMatching(/^[A-Za-z0-9_-]{1,64}$/));

describe("a variant", () => {
  // Numbers computed a second time in another language from the published definitions of hash and generator. By hand:
  // 3·1 + 4·0 + 1·1 − 1·1 = 3, and so on; g is twice R, so the sum is three times r.
  test("of a seed has the same numbers for ever", () => {
    const { params, truth, redrawn } = valueIn(drawVariant(exercise, 1));
    expect({ params, truth, redrawn }).toEqual({
      params: {
        R: [
          [3, 4, 3],
          [1, 1, 0],
          [3, 0, 3],
        ],
        f: [
          [1, 0],
          [1, -1],
        ],
        g: [
          [6, 8, 6],
          [2, 2, 0],
          [6, 0, 6],
        ],
      },
      truth: {
        r: [
          [3, 5],
          [4, -2],
        ],
        sum: [
          [9, 15],
          [12, -6],
        ],
      },
      redrawn: 0,
    });
  });

  test.each([
    [0, [2, 1, 5, 3, 4, 1, 4, 1, 4], [-1, 2, 0, 1]],
    ["exam_2-b", [3, 3, 0, 5, 3, 1, 5, 3, 0], [2, 1, 1, 2]],
  ])("of the seed %s, too", (seed, R, f) => {
    const { params } = valueIn(drawVariant(exercise, seed));
    expect(
      [params.R, params.f].map((value) => JSON.parse(`[${JSON.stringify(value).replace(/[[\]]/g, "")}]`)),
    ).toEqual([R, f]);
  });

  test("depends on the exercise and the seed alone", () => {
    fc.assert(
      fc.property(seeds, (seed) => {
        const once = valueIn(drawVariant(exercise, seed));
        const again = valueIn(drawVariant(exerciseOf({ vary }), seed));
        expect([again.params, again.truth, again.redrawn]).toEqual([once.params, once.truth, once.redrawn]);
      }),
      { numRuns: 50 },
    );
  });

  test("keeps its numbers when another value varies as well, or the order changes", () => {
    const more = exerciseOf({
      given: { n: 1, ...given },
      vary: { f: vary.f, n: "integers([], 1, 9)", R: vary.R },
    });
    for (let seed = 0; seed < 20; seed++) {
      const { n: _, ...others } = valueIn(drawVariant(more, seed)).params;
      expect(others).toEqual(valueIn(drawVariant(exercise, seed)).params);
    }
  });

  test("differs from the next one", () => {
    const drawn = Array.from({ length: 100 }, (_, seed) =>
      JSON.stringify(valueIn(drawVariant(exercise, seed)).params),
    );
    expect(new Set(drawn).size).toBe(100);
  });

  test("of a number is that of its digits", () => {
    expect(valueIn(drawVariant(exercise, "17")).params).toEqual(valueIn(drawVariant(exercise, 17)).params);
  });

  test("may draw one value from another that was drawn above it", () => {
    const square = exerciseOf(
      {
        given: { n: 2, R: "ones([n, n])" },
        vary: { n: "integers([], 2, 4)", R: "integers([n, n], 0, n) + n" },
      },
      [partOf("r", "R")],
    );
    for (let seed = 0; seed < 30; seed++) {
      const { n, R } = valueIn(drawVariant(square, seed)).params;
      if (typeof n !== "number" || !Array.isArray(R)) throw new Error("a number and a matrix");
      expect(R.length).toBe(n);
      expect(R.flat().every((cell) => cell >= n && cell <= 2 * n)).toBe(true);
    }
  });

  test("of an exercise that does not vary is the printed original", () => {
    const printed = exerciseOf({});
    const { params, truth, redrawn } = valueIn(drawVariant(printed, 7));
    const original = valueIn(solveExercise(printed));
    expect([params, truth, redrawn]).toEqual([original.params, original.truth, 0]);
  });

  test("leaves the printed original as it is", () => {
    expect(valueIn(solveExercise(exercise)).params).toEqual(valueIn(solveExercise(exerciseOf({}))).params);
  });

  test("is shown and marked like the original", () => {
    const shown = exerciseOf({ vary, prompt: "{{R}}" });
    const solution = valueIn(drawVariant(shown, 1));
    expect(redactExercise(shown, solution).given).toMatchObject([{ name: "R", shape: [3, 3] }]);
    const marked = (answer: string) => gradePart({ exercise: shown, solution, part: "r", answer });
    expect(marked("3 5; 4 -2").status).toBe("right");
    expect(marked("4 4; 4 4").status).toBe("partial");
    expect(JSON.stringify(redactExercise(shown, solution))).not.toMatch(/vary|integers|reveal|known/);
  });
});

describe("a draw that is not used", () => {
  test("hides what it should reveal", () => {
    const revealing = exerciseOf(
      { vary: { f: "integers([2, 2], 0, 1)", reveal: ["kernel-flipped", "kernel-transposed"] } },
      [partOf("r", "conv2d([[1, 2], [3, 5]], f)")],
    );
    const variants = Array.from({ length: 100 }, (_, seed) => valueIn(drawVariant(revealing, seed)));
    // f = [[a, b], [c, d]] turned gives d c b a: the difference is 4(a − d) + (b − c), transposed b − c. Of 16
    // filters those with b = c hide the second: 8. The first shows in all others, since |b − c| = 1 is no multiple of 4.
    const redrawn = variants.filter((variant) => variant.redrawn > 0).length;
    expect(redrawn).toBeGreaterThan(30);
    expect(redrawn).toBeLessThan(70);
    for (const { values } of variants) {
      const part = revealing.parts[0];
      if (!part?.program) throw new Error("the part has a program");
      const linted = [{ program: part.program, scope: values }];
      expect(hiddenAmong(["kernel-flipped", "kernel-transposed"], linted)).toEqual([]);
    }
  });

  test("cannot be computed", () => {
    const halves = exerciseOf({ given: { n: 1 }, vary: { n: "integers([], 0, 1)" } }, [
      partOf("r", "6 / n", { kind: "number" }),
    ]);
    const variants = Array.from({ length: 50 }, (_, seed) => valueIn(drawVariant(halves, seed)));
    expect(new Set(variants.map(({ truth }) => truth.r))).toEqual(new Set([6]));
    expect(variants.some(({ redrawn }) => redrawn > 0)).toBe(true);
  });
});

describe("an exercise without a usable variant", () => {
  const refusal = (fields: object, own?: readonly object[]) =>
    parseExercise(sourceOf(own ?? parts, { given, ...fields }));

  test("is refused where every draw hides what it should reveal", () => {
    const hiding = refusal({ vary: { f: "full([2, 2], integers([], 1, 5))", reveal: ["kernel-flipped"] } });
    expect(issuesIn(hiding)).toMatchObject([{ code: "always-hidden", path: ["vary", "reveal"] }]);
    expect(sentencesIn(hiding)).toEqual([
      `After ${MOST_DRAWS} draws every one hid a mistake that it should reveal, the last one kernel-flipped. Draw from more numbers, or reveal less.`,
    ]);
  });

  test("is refused where no draw can be computed", () => {
    const dividing = refusal({ given: { n: 1 }, vary: { n: "choose([0])" } }, [
      partOf("r", "6 / n", { kind: "number" }),
    ]);
    expect(issuesIn(dividing)).toMatchObject([{ code: "never-computed", path: ["vary"] }]);
    expect(sentencesIn(dividing)[0]).toMatch(
      /^After 100 draws none could be used\. The last one: Division by zero/,
    );
  });

  test("is refused for a draw that never fits the parts", () => {
    const flat = refusal({ vary: { f: "integers([4], 0, 1)" } });
    expect(sentencesIn(flat)[0]).toContain('"filters" of conv2d must be');
  });

  test("is found out at a price that one exercise may have", () => {
    const large = refusal({ given: { R: 1 }, vary: { R: "sum(integers([1000, 1000], 0, 1)) / 0" } }, [
      partOf("r", "R", { kind: "number" }),
    ]);
    expect(issuesIn(large)).toMatchObject([{ code: "never-computed" }]);
    // A million cells made and read are worth 20 of the 100 million multiply-adds that one exercise may cost.
    expect(issuesIn(large)[0]?.data).toMatchObject({ tries: 5 });
  });

  test("is refused for more cells than given values may have", () => {
    const large = refusal({ vary: { R: "integers([200, 200], 0, 1)" } });
    expect(sentencesIn(large)[0]).toContain("40,000 cells; an exercise holds at most 30,000");
  });
});

describe("a seed", () => {
  test.each([-1, 0.5, Number.NaN, 2 ** 53, "", "a b", "ü", "x".repeat(65), "../x"])("is not %j", (seed) => {
    expect(issuesIn(drawVariant(exercise, seed))).toMatchObject([{ code: "bad-seed" }]);
  });

  test("is refused in plain words", () => {
    expect(sentencesIn(drawVariant(exercise, -1))).toEqual([
      "A seed is a whole number of at least 0, or up to 64 letters, digits, _ and -; not -1.",
    ]);
  });
});
