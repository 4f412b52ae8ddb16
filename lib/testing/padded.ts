import { z } from "zod";
import { getCompiledVariant } from "../exercises/get-compiled-variant";
import { variantOfPractice } from "./own-numbers";

/** Variants in which a forgotten padding shows, as in the printed numbers. */
export const PADDED = `
title: Beyond the border
given:
  R: [[1, 2, 3], [4, 5, 6], [7, 8, 10]]
  f: [[1, 2], [3, 5]]
vary:
  R: integers([3, 3], 1, 9)
prompt: "Zero padding of 1. {{R}} {{f}}"
parts:
  - { id: map, kind: tensor, prompt: "The map", answer: "conv2d(R, f, {padding: 1})", points: 2 }
  - { id: half, kind: tensor, prompt: "Without", answer: "conv2d(R, f)", points: 2 }
`;

/** With the printed numbers and the padding left out: 1 + 4 + 12 + 25, 2 + 6 + 15 + 30, and so on. */
export const UNPADDED = "42 53; 75 91";
/** The four cells of that turned by 180° (weights 5 3 2 1): 5 + 6 + 8 + 5 = 24 and so on, for the part without padding. */
export const TURNED = "24 35; 57 69";
/** The right map: the four cells above inside, and around them what hangs over the border. */
export const PADDED_RIGHT = "5 13 21 9; 22 42 53 21; 43 75 91 36; 14 23 28 10";

const matrix = z.array(z.array(z.number()));

/** Answers to the map of a practice: the right one, and the one without padding, which is its inside. */
export async function paddedAnswers(practiceId: string) {
  const { solution } = await getCompiledVariant(await variantOfPractice(practiceId));
  const right = matrix.parse(solution.truth.map);
  return {
    right,
    unpadded: right.slice(1, -1).map((row) => row.slice(1, -1)),
    without: matrix.parse(solution.truth.half),
  };
}
