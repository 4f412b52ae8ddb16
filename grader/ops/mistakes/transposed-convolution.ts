import type { Tensor } from "../../tensor/tensor";
import { ONE_BY_ONE, type Pair } from "../argument-type";
import { conv2d } from "../conv2d";
import type { DeclaredMistake } from "../declared-mistake";
import { drawnAs } from "../operation";
import { NO_PADDING, type Padding } from "../padding";
import type { Value } from "../value";
import { kernelMistakes } from "./kernel";

interface TransposedArguments {
  /** [H, W] or [H, W, Cin] */
  readonly x: Tensor;
  /** [kh, kw] or [kh, kw, Cin, Cout] */
  readonly filters: Tensor;
  readonly stride: Pair;
  readonly padding: Padding;
  readonly outputPadding: Pair;
}

const NONE: Pair = [0, 0];

/** What `convTranspose2d` invites. */
export const convTranspose2dMistakes: readonly DeclaredMistake<TransposedArguments>[] = [
  ...kernelMistakes,
  {
    id: "transposed-by-forward-formula",
    compute: ({ x, filters, stride, padding }, effort) =>
      conv2d.apply([x, filters, { stride, padding: written(padding) }], effort),
    trace: ({ x, filters, stride, padding }) =>
      drawnAs(conv2d, [x, filters, { stride, padding: written(padding) }]),
  },
  {
    id: "padding-ignored",
    change: ({ padding }) =>
      padding === "same" || Object.values(padding).some((length) => length > 0)
        ? { padding: NO_PADDING }
        : null,
  },
  {
    // An output padding must be smaller than the stride, so it goes as well.
    id: "stride-ignored",
    change: ({ stride }) => (stride[0] * stride[1] > 1 ? { stride: ONE_BY_ONE, outputPadding: NONE } : null),
  },
  {
    id: "output-padding-forgotten",
    change: ({ outputPadding }) => (outputPadding[0] + outputPadding[1] > 0 ? { outputPadding: NONE } : null),
  },
];

/** A padding as programs write it. */
const written = (padding: Padding): Value =>
  padding === "same"
    ? padding
    : [
        [padding.top, padding.bottom],
        [padding.left, padding.right],
      ];
