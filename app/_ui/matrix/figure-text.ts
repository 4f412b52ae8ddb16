/** A number as it is drawn: a true minus sign, at most four decimals. */
export function figureText(value: number): string {
  return String(Number(value.toFixed(4))).replace("-", "−");
}
