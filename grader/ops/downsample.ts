import { image } from "./argument-type";
import { halve, halving } from "./halve";
import { downsampleMistakes } from "./mistakes/multiscale";
import { defineOperation, required } from "./operation";
import { drawHalving } from "./trace/draw-halving";

/** Half the height and width: `[H, W(, C)]` to `[⌈H/2⌉, ⌈W/2⌉(, C)]`. Refuses what `halve` refuses. */
export const downsample = defineOperation({
  name: "downsample",
  summary: "Halves height and width.",
  positional: { x: required(image, "The image, [H, W] or [H, W, C].") },
  options: { by: halving },
  mistakes: downsampleMistakes,
  compute: ({ x, by }, effort) => halve(x, { operation: "downsample", by, effort }),
  trace: ({ x, by }) => drawHalving(x, by),
});
