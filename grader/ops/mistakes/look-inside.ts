import type { MistakeId } from "../../mistakes.en";
import { Tensor } from "../../tensor/tensor";
import type { DeclaredMistake } from "../declared-mistake";
import { LARGEST, MEAN, perChannel, type Reduction } from "../per-channel";
import { withStep } from "../trace/redraw";
import { turnFilters } from "../turn-filters";
import { hasNeighbours } from "./filters";
import { mapCells } from "./map-cells";

interface Gradients {
  /** [H, W, C] */
  readonly gradients: Tensor;
}

/** Gradients whose mean is, in every channel, what someone takes in place of the mean. */
const weighted = (id: MistakeId, reduction: Reduction): DeclaredMistake<Gradients> => ({
  id,
  change: ({ gradients }) => {
    const weights = gradients.axis(0) * gradients.axis(1) > 1 ? perChannel(gradients, reduction) : null;
    if (!(weights instanceof Tensor)) return null;
    const channels = gradients.axis(2);
    return {
      gradients: new Tensor(
        gradients.shape,
        gradients.data.map((_, at) => weights.data[at % channels] ?? 0),
      ),
    };
  },
});

/** What `channelWeights` invites, and Grad-CAM by its weights. */
export const channelWeightsMistakes: readonly DeclaredMistake<Gradients>[] = [
  weighted("sum-for-average", { ...MEAN, finish: (sum) => sum }),
  weighted("max-for-average", LARGEST),
];

interface GradCamArguments extends Gradients {
  /** [H, W, C] */
  readonly activations: Tensor;
  readonly relu: boolean;
}

/** What `gradCam` invites. */
export const gradCamMistakes: readonly DeclaredMistake<GradCamArguments>[] = [
  { id: "relu-forgotten", change: ({ relu }) => (relu ? { relu: false } : null) },
  ...channelWeightsMistakes,
  {
    id: "weights-ignored",
    change: ({ gradients }) => ({
      gradients: new Tensor(
        gradients.shape,
        gradients.data.map(() => 1),
      ),
    }),
  },
  {
    // Activations times gradients in place of weights, cell by cell: a weight of 1 leaves the products as they are.
    id: "gradients-not-averaged",
    change: ({ activations, gradients }) =>
      activations.data.length === gradients.data.length && gradients.axis(0) * gradients.axis(1) > 1
        ? {
            activations: new Tensor(
              activations.shape,
              activations.data.map((value, at) => value * (gradients.data[at] ?? 0)),
            ),
            gradients: new Tensor(
              gradients.shape,
              gradients.data.map(() => 1),
            ),
          }
        : null,
  },
  {
    id: "channels-averaged",
    change: ({ gradients }) => (gradients.axis(2) > 1 ? {} : null),
    finish: (value, { gradients }) => mapCells(value, (sum) => sum / gradients.axis(2)),
    redraw: (drawing, { gradients }) => {
      const channels = gradients.axis(2);
      return withStep(drawing, () => ({ label: `÷ ${channels} channels`, apply: (sum) => sum / channels }));
    },
  },
];

interface AscentArguments {
  readonly x: Tensor;
  readonly filter: Tensor;
  readonly rate: number;
}

/** What `ascentStep` invites. */
export const ascentMistakes: readonly DeclaredMistake<AscentArguments>[] = [
  { id: "descended", change: ({ rate }) => (rate === 0 ? null : { rate: -rate }) },
  { id: "rate-forgotten", change: ({ rate }) => (rate === 1 ? null : { rate: 1 }) },
  {
    id: "step-not-added",
    change: ({ x }) => ({
      x: new Tensor(
        x.shape,
        x.data.map(() => 0),
      ),
    }),
  },
  {
    id: "kernel-flipped",
    change: ({ filter }) => (hasNeighbours(filter) ? { filter: turnFilters(filter) } : null),
  },
];
