import { beforeAll, describe, expect, it } from "vitest";
import type { CompiledExercise } from "@/lib/exercises/compile-source";
import { answersWith, knownAnswers } from "./known-answers";
import { MISTAKES } from "./mistakes";
import { compileHomework } from "./testing/demo-homework";

let homework: ReadonlyMap<string, CompiledExercise>;
beforeAll(async () => {
  homework = await compileHomework();
});

function compiled(slug: string): CompiledExercise {
  const found = homework.get(slug);
  if (!found) throw new Error(`no exercise ${slug}`);
  return found;
}

function wrongly(slug: string, name: string, part: string) {
  const { exercise, solution } = compiled(slug);
  const mistake = MISTAKES[slug]?.find((each) => each.name === name);
  if (!mistake) throw new Error(`no mistake ${name}`);
  return answersWith(mistake, exercise, solution).get(part);
}

describe("a mistake, computed", () => {
  // B has the rows 1, 2, 3, 4; the filter is all ones. The sheet's last row of B is what a fifth row of fives gives:
  // 2 columns · (3 + 4 + 5) = 24 at the corner, 3 · 12 = 36 between; R adds 4 and 6, G twice that.
  it("image-continued gives the sheet's last row, and a sum that follows from it", () => {
    const last = (part: string) => [wrongly("zero-padding", "image-continued", part)].flat().at(-1);
    expect(last("b")).toEqual([24, 36, 36, 24]);
    expect(last("sum")).toEqual([24 + 4 + 8, 36 + 6 + 12, 36 + 6 + 12, 24 + 4 + 8]);
  });

  it.each([
    [
      "zero-padding",
      "padding-ignored",
      "b",
      [
        [18, 18],
        [27, 27],
      ],
    ],
    // Zeros above and left only: the corner sees rows 1 and 2 of two columns, 2·3 = 6.
    [
      "zero-padding",
      "padded-one-side",
      "b",
      [
        [6, 9, 9],
        [12, 18, 18],
        [18, 27, 27],
      ],
    ],
    // Five ones of padding and four pixels of R at the corner: nine everywhere.
    [
      "zero-padding",
      "padded-with-ones",
      "r",
      [
        [9, 9, 9, 9],
        [9, 9, 9, 9],
        [9, 9, 9, 9],
        [9, 9, 9, 9],
      ],
    ],
    // The first window sees the rows 1, 1, 2, the last one 3, 4, 4: 3·4 = 12 and 3·11 = 33.
    [
      "zero-padding",
      "edge-replicated",
      "b",
      [
        [12, 12, 12, 12],
        [18, 18, 18, 18],
        [27, 27, 27, 27],
        [33, 33, 33, 33],
      ],
    ],
    [
      "zero-padding",
      "border-left-empty",
      "r",
      [
        [0, 0, 0, 0],
        [0, 9, 9, 0],
        [0, 9, 9, 0],
        [0, 0, 0, 0],
      ],
    ],
    // Question 3 of the sheet: its rows stand the other way round.
    [
      "dilation",
      "window-offset",
      "b",
      [
        [8, 8],
        [12, 12],
      ],
    ],
    [
      "dilation",
      "dilation-ignored",
      "r",
      [
        [4, 6, 6, 4],
        [6, 9, 9, 6],
        [6, 9, 9, 6],
        [4, 6, 6, 4],
      ],
    ],
    [
      "dilation",
      "dilation-as-stride",
      "r",
      [
        [4, 6],
        [6, 9],
      ],
    ],
    ["output-shape", "plus-one-forgotten", "shape", [125, 125, 16]],
    ["output-shape", "same-assumed", "shape", [128, 128, 16]],
    ["output-shape", "channels-kept", "shape", [126, 126, 3]],
    ["output-shape", "channels-multiplied", "shape", [126, 126, 48]],
    // ⌈125 / 2⌉ + 1 and ⌊125 / 2⌋.
    ["output-shape-stride", "ceil-for-floor", "shape", [64, 64, 16]],
    ["output-shape-stride", "plus-one-forgotten", "shape", [62, 62, 16]],
    ["output-shape-stride", "stride-ignored", "shape", [126, 126, 16]],
    [
      "max-pooling",
      "average-for-max",
      "b",
      [
        [1.5, 1.5],
        [3.5, 3.5],
      ],
    ],
    [
      "max-pooling",
      "overlapping-windows",
      "b",
      [
        [2, 2, 2],
        [3, 3, 3],
        [4, 4, 4],
      ],
    ],
    [
      "max-pooling",
      "minimum",
      "b",
      [
        [1, 1],
        [3, 3],
      ],
    ],
    [
      "convolution",
      "mean-for-sum",
      "b",
      [
        [2, 2],
        [3, 3],
      ],
    ],
    ["convolution", "tiles-like-pooling", "g", [[18]]],
    [
      "convolution",
      "channels-averaged",
      "sum",
      [
        [15, 15],
        [18, 18],
      ],
    ],
    [
      "convolution",
      "only-first-channel",
      "sum",
      [
        [9, 9],
        [9, 9],
      ],
    ],
  ])("%s, %s, %s", (slug, name, part, expected) => {
    expect(wrongly(slug, name, part)).toEqual(expected);
  });

  it("is in every case another answer than the right one, to parts that exist", () => {
    for (const [slug, mistakes] of Object.entries(MISTAKES)) {
      const { exercise, solution } = compiled(slug);
      const { right, mistaken } = knownAnswers(slug, exercise, solution);
      expect(mistaken).toHaveLength(mistakes.length);
      for (const answers of mistaken) expect(answers).not.toEqual(right);
      for (const part of mistakes.flatMap(({ programs }) => Object.keys(programs))) {
        expect([...right.keys()]).toContain(part);
      }
    }
    expect([...homework.keys()]).toEqual(expect.arrayContaining(Object.keys(MISTAKES)));
  });
});
