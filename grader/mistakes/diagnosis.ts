import type { MistakeId } from "../mistakes.en";
import type { OtherConvention } from "./other-convention.en";

/**
 * `exact`: every cell is what the mistake gives. `probable`: most are, and `slips` are the flat places of the others.
 * A right procedure with some wrong cells has no mistakes, only slips.
 */
export interface Diagnosis {
  readonly mistakes: readonly MistakeId[];
  readonly certainty: "exact" | "probable";
  readonly slips: readonly number[];
  /** The answer is a map of several numbers. */
  readonly isMap?: boolean;
  /** The answer is right in every cell where these are otherwise than in the exercise. */
  readonly conventions?: readonly OtherConvention[];
}
