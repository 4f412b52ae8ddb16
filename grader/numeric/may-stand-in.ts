/** An own number may be larger than the greatest right one by this factor: a misread size, a product for a sum. */
const MOST_TIMES = 1000;

/**
 * Whether a student's own numbers may stand in for the right ones when what builds on them is marked. They must be
 * what an honest mistake could leave: finite, not beyond all measure (in a sum with 1e300 nothing else counts), and
 * whole where all the right ones are.
 */
export function mayStandIn(own: Iterable<number>, truth: Iterable<number>): boolean {
  const wanted = [...truth];
  const whole = wanted.every(Number.isInteger);
  const limit = wanted.reduce((most, each) => Math.max(most, Math.abs(each)), 1) * MOST_TIMES;
  return [...own].every(
    (each) => Number.isFinite(each) && Math.abs(each) <= limit && (!whole || Number.isInteger(each)),
  );
}

/**
 * Whether own cells are as varied as one must be to have worked: at least half as many different numbers as the right
 * ones have, and never one alone where they have several.
 */
export function isVariedLike(own: Iterable<number>, truth: Iterable<number>): boolean {
  const wanted = new Set(truth).size;
  return wanted < 2 || new Set(own).size >= Math.max(2, Math.ceil(wanted / 2));
}
