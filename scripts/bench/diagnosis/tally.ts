/** How often students who made one and the same kind of answer were told what. */
export class Tally {
  readonly #counts = new Map<string, number>();
  #total = 0;

  add(outcome: string): void {
    this.#total++;
    this.#counts.set(outcome, this.count(outcome) + 1);
  }

  get total(): number {
    return this.#total;
  }

  count(outcome: string): number {
    return this.#counts.get(outcome) ?? 0;
  }

  /** From 0 to 1; 0 of nothing. */
  share(outcome: string): number {
    return this.#total === 0 ? 0 : this.count(outcome) / this.#total;
  }

  /** The most frequent first. */
  entries(): readonly (readonly [outcome: string, count: number])[] {
    return [...this.#counts].toSorted(([, a], [, b]) => b - a);
  }
}

/** Tallies by name, made when they are first needed. */
export class Tallies {
  readonly #tallies = new Map<string, Tally>();

  at(name: string): Tally {
    const known = this.#tallies.get(name);
    if (known) return known;
    const tally = new Tally();
    this.#tallies.set(name, tally);
    return tally;
  }

  entries(): readonly (readonly [name: string, tally: Tally])[] {
    return [...this.#tallies];
  }
}
