import { issue } from "../issue";
import { ok, type Result, refuse } from "../result";
import { parseArithmetic } from "./parse-arithmetic";
import { plainDecimal } from "./plain-decimal";
import { plainSigns } from "./plain-signs";

/** Longest number or arithmetic expression that is read, in characters. */
export const MAX_NUMBER_LENGTH = 200;

const DECIMAL_COMMA = /^[+-]?\d+,\d+$/;
/** `12,288` may be twelve thousand or twelve and a bit: nobody is told to write the wrong one. `0,125` is a fraction. */
const THOUSANDS = /^[+-]?[1-9]\d{0,2}(,\d{3})+$/;

/**
 * Reads a number as a student types it: a decimal, `1e-3`, a fraction, or an arithmetic expression such as
 * `(128-3)/1+1` with `+ - * / ^` and parentheses; Unicode minus and full-width digits included.
 * Refuses blank text (never 0), a decimal comma, anything that is not a number, and results that are not finite.
 */
export function parseNumber(text: string): Result<number> {
  const plain = plainDecimal(text, 0, text.length);
  if (!Number.isNaN(plain)) return ok(plain);
  const fraction = plainFraction(text);
  if (!Number.isNaN(fraction)) return ok(fraction);
  if (text.length > MAX_NUMBER_LENGTH) {
    return refuse(issue("number-too-long", { length: text.length, limit: MAX_NUMBER_LENGTH }));
  }
  const normal = plainSigns(text);
  if (normal === "") return refuse(issue("blank", {}));
  if (THOUSANDS.test(normal)) {
    const whole = normal.replaceAll(",", "");
    const groups = normal.split(",").length - 1;
    const decimal = groups === 1 ? normal.replace(",", ".") : null;
    return refuse(issue("thousands-comma", { text: normal, whole, decimal }));
  }
  if (DECIMAL_COMMA.test(normal)) {
    return refuse(issue("decimal-comma", { text: normal, suggestion: normal.replace(",", ".") }));
  }
  return parseArithmetic(normal);
}

/** `3/4` of whole numbers, the commonest expression; NaN for everything else and for a zero below the line. */
function plainFraction(text: string): number {
  const line = text.indexOf("/");
  if (line < 1) return Number.NaN;
  const above = plainDecimal(text, 0, line);
  const below = plainDecimal(text, line + 1, text.length);
  // 0.3/0.1 is 2.9999999999999996 in binary; only whole numbers divide without noise.
  return below !== 0 && Number.isInteger(above) && Number.isInteger(below) ? above / below + 0 : Number.NaN;
}
