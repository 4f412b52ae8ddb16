const ZERO = 48;
const NINE = 57;
const PLUS = 43;
const MINUS = 45;
const POINT = 46;
/** 10^15 < 2^53, and 10^0 … 10^15 are exact doubles: one division then rounds correctly. */
const MOST_DIGITS = 15;
const POWERS_OF_TEN = Array.from({ length: MOST_DIGITS + 1 }, (_, exponent) => 10 ** exponent);

/**
 * Reads `text[start, end)` when it is a plain decimal of at most 15 digits (`-12`, `+0.5`, `3.`, `.25`),
 * without allocating; NaN for everything else, which then goes to `parseNumber`. -0 reads as 0.
 */
export function plainDecimal(text: string, start: number, end: number): number {
  let at = start;
  const sign = text.charCodeAt(at);
  if (sign === MINUS || sign === PLUS) at++;
  let mantissa = 0;
  let digits = 0;
  let pointAt = -1;
  for (; at < end; at++) {
    const code = text.charCodeAt(at);
    if (code >= ZERO && code <= NINE) {
      mantissa = mantissa * 10 + (code - ZERO);
      digits++;
    } else if (code === POINT && pointAt < 0) {
      pointAt = at;
    } else {
      return Number.NaN;
    }
  }
  if (digits === 0 || digits > MOST_DIGITS) return Number.NaN;
  if (mantissa === 0) return 0;
  const decimals = pointAt < 0 ? 0 : end - pointAt - 1;
  const value = decimals === 0 ? mantissa : mantissa / (POWERS_OF_TEN[decimals] ?? 1);
  return sign === MINUS ? -value : value;
}
