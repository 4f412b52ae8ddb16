import { Tensor } from "../../tensor/tensor";
import type { DeclaredMistake } from "../declared-mistake";
import { scoreWindows } from "../score-windows";
import { turnFilters } from "../turn-filters";
import { cosine } from "../window-scores";
import { extendImage } from "./extend-image";
import { hasNeighbours } from "./filters";
import { negative } from "./map-cells";

interface MatchArguments {
  /** [H, W] or [H, W, C] */
  readonly x: Tensor;
  /** [h, w] or [h, w, C] */
  readonly template: Tensor;
  readonly method: "correlation" | "ssd" | "ncc";
}

/** What `matchTemplate` invites. */
export const matchTemplateMistakes: readonly DeclaredMistake<MatchArguments>[] = [
  {
    id: "kernel-flipped",
    change: ({ template }) => (hasNeighbours(template) ? { template: turnFilters(template) } : null),
  },
  {
    id: "mean-not-removed",
    compute: ({ x, template, method }, effort) =>
      method === "ncc" ? scoreWindows({ x, template, score: cosine, effort }) : null,
  },
  {
    id: "centre-for-corner",
    change: ({ template }) => (hasNeighbours(template) ? {} : null),
    finish: (value, read) => (value instanceof Tensor ? centred(value, read) : value),
  },
];

/** Scores written where the template's centre lies, in a frame as large as the image, whose border never matches. */
function centred(scores: Tensor, { x, template, method }: MatchArguments): Tensor {
  const [top, left] = [Math.floor(template.axis(0) / 2), Math.floor(template.axis(1) / 2)];
  const bottom = x.axis(0) - scores.axis(0) - top;
  const right = x.axis(1) - scores.axis(1) - left;
  const border =
    method === "ssd"
      ? scores.data.reduce((most, score) => Math.max(most, score), 0) + 1
      : scores.data.reduce((least, score) => Math.min(least, score), 0) - 1;
  return extendImage(scores, { top, bottom, left, right }, () => border) ?? scores;
}

/** What `argmax` invites. */
export const argmaxMistakes: readonly DeclaredMistake<{ readonly x: Tensor }>[] = [
  {
    id: "row-column-swapped",
    change: ({ x }) => (x.shape.length > 1 ? {} : null),
    finish: (value) => {
      if (!(value instanceof Tensor)) return value;
      const [row = 0, column = 0, ...rest] = value.data;
      return new Tensor(value.shape, Float64Array.of(column, row, ...rest));
    },
  },
  {
    // Differences are searched for their smallest by the largest of their negatives: nothing is above 0 then.
    id: "maximum-of-differences",
    change: ({ x }) => {
      const differences = x.data.every((value) => value <= 0) && x.data.some((value) => value < 0);
      return differences ? { x: negative(x) } : null;
    },
  },
];
