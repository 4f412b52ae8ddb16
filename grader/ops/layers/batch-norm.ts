import { ok } from "../../result";
import { frozen } from "./kernel-settings";
import { defineLayer } from "./layer";
import { OWN_CELL } from "./span";

/**
 * Batch normalisation over the channels `[H, W, C]`, or over `[n]`: four numbers each, of which scale and shift are
 * trained; mean and variance are only measured, as Keras counts them. It multiplies nothing, because it can be folded
 * into the convolution before it. Source: Ioffe & Szegedy 2015.
 */
export const batchNormLayer = defineLayer({
  type: "batchNorm",
  summary: "Normalises every channel: 4 parameters each, 2 of them trainable.",
  settings: { frozen },
  arithmetic: () =>
    ok({
      output: (input) => ok(input),
      parameters: (input) => ok(4 * channelsOf(input)),
      trainable: (input) => ok(2 * channelsOf(input)),
      multiplyAdds: () => ok(0),
      span: OWN_CELL,
    }),
});

/** A matrix [H, W] counts as one channel. */
const channelsOf = (input: readonly number[]): number =>
  input.length === 2 ? 1 : (input[input.length - 1] ?? 1);
