import { performance } from "node:perf_hooks";

/** Rounds of a comparison; the median of an odd number is one that was measured. */
const ROUNDS = 11;
const MILLISECONDS_PER_ROUND = 120;

export interface Rates {
  /** Runs per second, median over the rounds. */
  readonly ours: number;
  readonly theirs: number;
  /** Median of the rounds' own ratios: each round measures both sides back to back. */
  readonly ratio: number;
}

/** Measures two ways of doing the same work, interleaved in one process after a warm-up of both. */
export function compare(ours: () => void, theirs: () => void): Rates {
  ratePerSecond(ours);
  ratePerSecond(theirs);
  const rounds = Array.from({ length: ROUNDS }, () => {
    const round = { ours: ratePerSecond(ours), theirs: ratePerSecond(theirs) };
    return { ...round, ratio: round.ours / round.theirs };
  });
  return {
    ours: median(rounds.map((round) => round.ours)),
    theirs: median(rounds.map((round) => round.theirs)),
    ratio: median(rounds.map((round) => round.ratio)),
  };
}

function ratePerSecond(run: () => void): number {
  const start = performance.now();
  let runs = 0;
  let elapsed = 0;
  // The clock is read once per batch, so that it does not weigh on microsecond work.
  for (let batch = 1; elapsed < MILLISECONDS_PER_ROUND; batch = Math.min(batch * 2, 512)) {
    for (let at = 0; at < batch; at++) run();
    runs += batch;
    elapsed = performance.now() - start;
  }
  return (runs / elapsed) * 1000;
}

export function median(values: readonly number[]): number {
  const sorted = values.toSorted((left, right) => left - right);
  const middle = sorted[Math.floor(sorted.length / 2)];
  if (middle === undefined) throw new RangeError("median: no values");
  return middle;
}
