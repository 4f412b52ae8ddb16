import type { Shape } from "../../tensor/shape";
import type { DeclaredMistake } from "../declared-mistake";

/** What `coefficients` invites. */
export const coefficientsMistakes: readonly DeclaredMistake<{ readonly shape: Shape }>[] = [
  {
    id: "channels-forgotten",
    change: ({ shape }) => (shape.length === 3 ? { shape: shape.slice(0, 2) } : null),
  },
  {
    id: "axes-added",
    change: ({ shape }) =>
      shape.length > 1 ? { shape: [shape.reduce((sum, length) => sum + length, 0)] } : null,
  },
];
