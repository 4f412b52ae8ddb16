/** A number as it is drawn: a true minus sign, and enough figures to tell two answers apart. */
export function figureText(value: number): string {
  return String(Number(value.toPrecision(7))).replace("-", "−");
}
