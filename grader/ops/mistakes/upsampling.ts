import { ok } from "../../result";
import type { Tensor } from "../../tensor/tensor";
import type { DeclaredMistake } from "../declared-mistake";
import { rearrange } from "../rearrange";

interface UpsampleArguments {
  /** [H, W] or [H, W, C] */
  readonly x: Tensor;
  readonly by: "nearest" | "bilinear";
}

/** What `upsample` invites. */
export const upsampleMistakes: readonly DeclaredMistake<UpsampleArguments>[] = [
  { id: "repeated-for-blended", change: ({ by }) => (by === "bilinear" ? { by: "nearest" } : null) },
  { id: "zeros-between-pixels", compute: ({ x }) => ok(spread(x)) },
];

/** Every pixel in the upper left of its four places, zeros in the others. */
function spread(x: Tensor): Tensor {
  const size = [2 * x.axis(0), 2 * x.axis(1)] as const;
  const pixelAt = (row: number, column: number) =>
    row % 2 === 0 && column % 2 === 0 ? (row / 2) * x.axis(1) + column / 2 : null;
  return rearrange({ image: x, size, pixelAt, blank: 0 });
}
