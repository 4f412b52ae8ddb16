import type { Tensor } from "../../tensor/tensor";
import { avgPool2d } from "../avg-pool2d";
import type { DeclaredMistake } from "../declared-mistake";
import type { Halving } from "../halve";
import { maxPool2d } from "../max-pool2d";
import { drawnAs } from "../operation";
import { reducedAs, withStep } from "../trace/redraw";
import { mapCells } from "./map-cells";

interface HalvingArguments {
  /** [H, W] or [H, W, C] */
  readonly x: Tensor;
  readonly by: Halving;
}

/** What every halving invites, level by level. */
export const halvingMistakes: readonly DeclaredMistake<{ readonly by: Halving }>[] = [
  { id: "not-blurred", change: ({ by }) => (by === "subsample" ? null : { by: "subsample" }) },
];

/** What `downsample` invites. */
export const downsampleMistakes: readonly DeclaredMistake<HalvingArguments>[] = [
  ...halvingMistakes,
  {
    // Half the pixels: every two neighbours in a row become one.
    id: "halves-area",
    compute: ({ x, by }, effort) =>
      by === "average" ? avgPool2d.apply([x, { size: [1, 2] }], effort) : null,
    trace: ({ x, by }) => (by === "average" ? drawnAs(avgPool2d, [x, { size: [1, 2] }]) : null),
  },
  {
    id: "max-for-average",
    compute: ({ x, by }, effort) => (by === "average" ? maxPool2d.apply([x, { size: 2 }], effort) : null),
    trace: ({ x, by }) => (by === "average" ? drawnAs(maxPool2d, [x, { size: 2 }]) : null),
  },
  {
    id: "overlapping-windows",
    compute: ({ x, by }, effort) =>
      by === "average" ? avgPool2d.apply([x, { size: 2, stride: 1 }], effort) : null,
    trace: ({ x, by }) => (by === "average" ? drawnAs(avgPool2d, [x, { size: 2, stride: 1 }]) : null),
  },
  {
    id: "sum-for-average",
    change: ({ by }) => (by === "average" ? {} : null),
    finish: (value) => mapCells(value, (mean) => 4 * mean),
    redraw: (drawing) => {
      const { reduce, terms } = drawing.cellAt([0, 0, 0]);
      // Windows that another mistake has changed are summed in vain: what it gives is taken four times.
      if (reduce === "mean" && terms.length === 4) return reducedAs(drawing, "sum");
      return withStep(drawing, () => ({ label: "× 4", apply: (mean) => 4 * mean }));
    },
  },
];
