import type { MistakeId } from "../../mistakes.en";
import { ok } from "../../result";
import { Tensor } from "../../tensor/tensor";
import type { CellTrace } from "../../trace/trace";
import type { DeclaredMistake } from "../declared-mistake";
import { LARGEST, MEAN, perChannel, type Reduction } from "../per-channel";
import { drawChannels } from "../trace/draw-channels";
import { drawReduction } from "../trace/draw-reduction";
import { withoutSigns } from "../trace/redraw";
import { hasNegative } from "./map-cells";

interface GlobalArguments {
  /** [H, W] or [H, W, C] */
  readonly x: Tensor;
}

const SMALLEST: Reduction = { start: Number.POSITIVE_INFINITY, add: Math.min, finish: (least) => least };
const SUM: Reduction = { ...MEAN, finish: (sum) => sum };

/** Another reduction of the same cells; of a single cell all are the same. */
const reduced = (
  id: MistakeId,
  reduction: Reduction,
  drawn: CellTrace["reduce"],
): DeclaredMistake<GlobalArguments> => ({
  id,
  trace: ({ x }) => (x.axis(0) * x.axis(1) > 1 ? drawChannels("x", x, drawn) : null),
  compute: ({ x }) => (x.axis(0) * x.axis(1) > 1 ? ok(perChannel(x, reduction)) : null),
});

/** One number for the whole image. */
const overChannels = (
  reduction: Reduction,
  drawn: CellTrace["reduce"],
): DeclaredMistake<GlobalArguments> => ({
  trace: ({ x }) => (x.axis(2) > 1 ? drawReduction(x, null, drawn) : null),
  id: "pooled-over-channels",
  compute: ({ x }) =>
    x.axis(2) > 1 ? ok(perChannel(new Tensor([1, x.data.length], x.data), reduction)) : null,
});

export const globalAvgMistakes: readonly DeclaredMistake<GlobalArguments>[] = [
  reduced("max-for-average", LARGEST, "maximum"),
  reduced("sum-for-average", SUM, "sum"),
  overChannels(MEAN, "mean"),
];

export const globalMaxMistakes: readonly DeclaredMistake<GlobalArguments>[] = [
  reduced("average-for-max", MEAN, "mean"),
  reduced("minimum", SMALLEST, "minimum"),
  overChannels(LARGEST, "maximum"),
  {
    id: "max-of-absolute",
    trace: ({ x }) => (hasNegative(x) ? withoutSigns(drawChannels("x", x, "maximum")) : null),
    compute: ({ x }) =>
      hasNegative(x) ? ok(perChannel(new Tensor(x.shape, x.data.map(Math.abs)), LARGEST)) : null,
  },
];
