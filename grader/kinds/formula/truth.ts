import type { Point } from "./points";

/** What a formula must give at some points of its domain. */
export interface FormulaTruth {
  readonly points: readonly {
    readonly point: Point;
    readonly value: number;
    /** How far rounding may have moved the value; see `measureAt`. */
    readonly rounding: number;
  }[];
  /** A right answer as a student may write it. */
  readonly example: string;
}
