import type { Tensor } from "../../tensor/tensor";
import type { DeclaredMistake } from "../declared-mistake";
import { turnFilters } from "../turn-filters";
import { hasNeighbours, kernelSize, mapWeights, moveTaps } from "./filters";

/** Kernels read the wrong way: for everything that has `filters` [kh, kw, …]. */
export const kernelMistakes: readonly DeclaredMistake<{ readonly filters: Tensor }>[] = [
  {
    // Turned here and by `flip`, a kernel is as it was: this is the reverse mistake as well.
    id: "kernel-flipped",
    change: ({ filters }) => (hasNeighbours(filters) ? { filters: turnFilters(filters) } : null),
  },
  {
    id: "kernel-mirrored-horizontally",
    change: ({ filters }) => {
      const [height, width] = kernelSize(filters);
      if (width === 1) return null;
      return { filters: moveTaps(filters, [height, width], (row, column) => [row, width - 1 - column]) };
    },
  },
  {
    id: "kernel-mirrored-vertically",
    change: ({ filters }) => {
      const [height, width] = kernelSize(filters);
      if (height === 1) return null;
      return { filters: moveTaps(filters, [height, width], (row, column) => [height - 1 - row, column]) };
    },
  },
  {
    id: "kernel-transposed",
    change: ({ filters }) => {
      if (!hasNeighbours(filters)) return null;
      const [height, width] = kernelSize(filters);
      return { filters: moveTaps(filters, [width, height], (row, column) => [column, row]) };
    },
  },
  {
    id: "signs-dropped",
    change: ({ filters }) =>
      filters.data.some((weight) => weight < 0) ? { filters: mapWeights(filters, Math.abs) } : null,
  },
  {
    id: "centre-only",
    change: ({ filters }) => {
      const [height, width] = kernelSize(filters);
      if (!hasNeighbours(filters) || height % 2 === 0 || width % 2 === 0) return null;
      const centre = (row: number, column: number) => row === (height - 1) / 2 && column === (width - 1) / 2;
      return {
        filters: mapWeights(filters, (weight, { row, column }) => (centre(row, column) ? weight : 0)),
      };
    },
  },
];
