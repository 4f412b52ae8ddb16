/** A number as pictures write it: at most six digits, a real minus sign. */
export const writeNumber = (value: number): string =>
  String(Number(value.toPrecision(6)) + 0).replace("-", "−");
