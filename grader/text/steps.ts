/**
 * Most steps spent on one answer; counted, not timed, so that an answer comes out alike on every machine. The rubrics
 * of this repository take some 30,000 for their own examples, repeated up to the greatest length.
 */
export const MAX_STEPS = 200_000;

/** Counts the work on one answer: candidates looked at, and the words they are put together from. */
export class Steps {
  #taken = 0;

  constructor(readonly limit: number = MAX_STEPS) {}

  take(count: number): void {
    this.#taken += count;
  }

  get taken(): number {
    return this.#taken;
  }

  /** From here on what is found is incomplete, and nothing may be decided from it. */
  get spent(): boolean {
    return this.#taken > this.limit;
  }
}
