/** Hundredths of a point as a person writes them: 200 is "2", 150 is "1.5", 33 is "0.33". */
export function formatPoints(hundredths: number): string {
  return String(hundredths / 100);
}
