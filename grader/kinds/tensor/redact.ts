import type { Layout } from "../../conventions";
import type { TensorQuestion } from "./question";

/** What a browser may know of a tensor part: never its size. */
export interface PublicTensor {
  readonly kind: "tensor";
  readonly credit: "cells" | "all";
  readonly tolerance: number;
  /** The order in which three axes are written: height, width and channels. */
  readonly layout: Layout;
}

export const redactTensor = ({ credit, tolerance, layout }: TensorQuestion): PublicTensor => ({
  kind: "tensor",
  credit,
  tolerance,
  layout,
});
