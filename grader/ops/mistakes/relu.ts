import { Tensor } from "../../tensor/tensor";
import type { DeclaredMistake } from "../declared-mistake";
import { drawEach } from "../trace/draw-cells";
import { hasNegative } from "./map-cells";

/** What `relu` invites. */
export const reluMistakes: readonly DeclaredMistake<{ readonly x: Tensor }>[] = [
  {
    id: "relu-forgotten",
    change: () => ({}),
    finish: (value, { x }) => (typeof value === "number" ? (x.data[0] ?? 0) : x),
    redraw: (_, { x }) => drawEach(x, null),
  },
  {
    id: "absolute-value",
    change: ({ x }) => (hasNegative(x) ? { x: new Tensor(x.shape, x.data.map(Math.abs)) } : null),
  },
];
