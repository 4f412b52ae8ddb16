import { ok } from "../../result";
import type { Tensor } from "../../tensor/tensor";
import type { DeclaredMistake } from "../declared-mistake";
import { type Rearrangement, rearrange } from "../rearrange";
import { drawRearrangement } from "../trace/draw-moved";

interface UpsampleArguments {
  /** [H, W] or [H, W, C] */
  readonly x: Tensor;
  readonly by: "nearest" | "bilinear";
}

/** What `upsample` invites. */
export const upsampleMistakes: readonly DeclaredMistake<UpsampleArguments>[] = [
  { id: "repeated-for-blended", change: ({ by }) => (by === "bilinear" ? { by: "nearest" } : null) },
  {
    id: "zeros-between-pixels",
    compute: ({ x }) => ok(rearrange(spread(x))),
    trace: ({ x }) => drawRearrangement(spread(x)),
  },
];

/** Every pixel in the upper left of its four places, nothing in the others. */
const spread = (x: Tensor): Rearrangement => ({
  image: x,
  size: [2 * x.axis(0), 2 * x.axis(1)],
  pixelAt: (row, column) => (row % 2 === 0 && column % 2 === 0 ? (row / 2) * x.axis(1) + column / 2 : null),
});
