import type { TensorQuestion } from "./question";

/** What a browser may know of a tensor part: never its size. */
export interface PublicTensor {
  readonly kind: "tensor";
  readonly credit: "cells" | "all";
  readonly tolerance: number;
}

export const redactTensor = ({ credit, tolerance }: TensorQuestion): PublicTensor => ({
  kind: "tensor",
  credit,
  tolerance,
});
