import { Tallies } from "./tally";

/** Everything the simulated students were told, counted. */
export interface Simulation {
  /** By condition: "right", "wrong" or "silent" of students whose mistake can be told. */
  readonly conditions: Tallies;
  /** By condition and kind of question: the same. */
  readonly kinds: Tallies;
  /** By mistake: what students who made it without further slips were told instead. */
  readonly confusions: Tallies;
  /** By mistake: "told", or the share of students whose answer another mistake or the right procedure gives. */
  readonly mistakes: Tallies;
  /** By condition: "named" or "silent" of answers that no mistake led to. */
  readonly innocent: Tallies;
  /** By station: which innocent answers were named. */
  readonly accused: Tallies;
  /** Milliseconds of every search. */
  readonly times: number[];
}

export const newSimulation = (): Simulation => ({
  conditions: new Tallies(),
  kinds: new Tallies(),
  confusions: new Tallies(),
  mistakes: new Tallies(),
  innocent: new Tallies(),
  accused: new Tallies(),
  times: [],
});
