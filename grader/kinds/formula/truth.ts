import type { Point } from "./points";

/** What a formula must give at some points of its domain. */
export interface FormulaTruth {
  readonly points: readonly { readonly point: Point; readonly value: number }[];
  /** The greatest of the values' magnitudes. */
  readonly scale: number;
  /** A right answer as a student may write it. */
  readonly example: string;
}
