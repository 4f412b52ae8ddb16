/**
 * How high the bars of a chart are drawn.
 * @param highest the height of the largest count, in pixels
 * @returns whole pixels: 0 for none, and at least 2 for one, which would otherwise vanish beside hundreds
 */
export function barHeights(counts: readonly number[], highest: number): readonly number[] {
  const most = Math.max(...counts, 0);
  return counts.map((count) => (count === 0 ? 0 : Math.max(2, Math.round((count / most) * highest))));
}
