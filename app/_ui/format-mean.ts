/** A mean with one decimal, always shown so that means stand under each other; null is a dash. */
export function formatMean(mean: number | null): string {
  return mean === null ? "–" : mean.toFixed(1);
}
