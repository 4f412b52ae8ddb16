/** How an image goes on beyond its border. "reflect" does not repeat the border itself (NumPy, PyTorch). */
export type BorderMode = "zero" | "edge" | "reflect" | "wrap";

/**
 * Index of the cell that stands at `at`, which may lie outside 0 … length − 1, when an axis goes on beyond its ends;
 * null where it goes on with nothing. Of 0 1 2, with two more on each side: edge 0 0 | 0 1 2 | 2 2,
 * reflect 2 1 | 0 1 2 | 1 0, wrap 1 2 | 0 1 2 | 0 1. An axis of one cell reflects into that cell.
 */
export function continueAxis(mode: BorderMode, at: number, length: number): number | null {
  if (at >= 0 && at < length) return at;
  switch (mode) {
    case "zero":
      return null;
    case "edge":
      return at < 0 ? 0 : length - 1;
    case "wrap":
      return modulo(at, length);
    case "reflect": {
      const period = Math.max(1, 2 * (length - 1));
      const place = modulo(at, period);
      return Math.min(place, period - place, length - 1);
    }
    default:
      return mode satisfies never;
  }
}

const modulo = (value: number, by: number): number => ((value % by) + by) % by;
