import type { Matches } from "./match";
import type { Pattern } from "./pattern";

/** Words compared and neighbours tried for one answer, at most: some tens of milliseconds. */
const MOST_WORK = 2_000_000;

/**
 * What was found in one text, so that a set of synonyms is looked for once, and what the looking has cost. The cost is
 * counted, not timed: the same answer always ends the same way.
 */
export class Found {
  readonly matches = new Map<Pattern, Matches>();
  #work = 0;

  /** Whether that much more may be done. */
  spend(work: number): boolean {
    this.#work += work;
    return !this.exhausted;
  }

  /** From here on nothing is found any more, and nothing that was found decides. */
  get exhausted(): boolean {
    return this.#work > MOST_WORK;
  }
}
