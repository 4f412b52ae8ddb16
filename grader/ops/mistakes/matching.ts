import { Tensor } from "../../tensor/tensor";
import type { DeclaredMistake } from "../declared-mistake";
import type { Sides } from "../padding";
import { scoreWindows } from "../score-windows";
import { drawMatch } from "../trace/draw-match";
import { widened } from "../trace/redraw";
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
    trace: ({ x, template, method }) => (method === "ncc" ? drawMatch(x, template, "cosine") : null),
  },
  {
    id: "centre-for-corner",
    change: ({ template }) => (hasNeighbours(template) ? {} : null),
    finish: (value, read) => (value instanceof Tensor ? centred(value, read) : value),
    redraw: (drawing, read) =>
      widened(drawing, frameOf(drawing.shape, read), (scores) => border(scores, read)),
  },
];

/** Scores written where the template's centre lies, in a frame as large as the image, whose border never matches. */
function centred(scores: Tensor, read: MatchArguments): Tensor {
  const blank = border(scores.data, read);
  return extendImage(scores, frameOf([scores.axis(0), scores.axis(1)], read), () => blank) ?? scores;
}

/** What is left of the image around scores that stand where the template's centre lies. */
function frameOf([height, width]: readonly [number, number, ...unknown[]], read: MatchArguments): Sides {
  const { x, template } = read;
  const [top, left] = [Math.floor(template.axis(0) / 2), Math.floor(template.axis(1) / 2)];
  return { top, bottom: x.axis(0) - height - top, left, right: x.axis(1) - width - left };
}

/** A score that is worse than all others. */
const border = (scores: Float64Array, { method }: MatchArguments): number =>
  method === "ssd"
    ? scores.reduce((most, score) => Math.max(most, score), 0) + 1
    : scores.reduce((least, score) => Math.min(least, score), 0) - 1;

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
