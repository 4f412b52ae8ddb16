import { issue } from "../issue";
import { ok, type Result, refuse } from "../result";
import { parseArithmetic } from "./parse-arithmetic";
import { plainDecimal } from "./plain-decimal";

/** Longest number or arithmetic expression that is read, in characters. */
export const MAX_NUMBER_LENGTH = 200;

/** What people paste for the signs of arithmetic: Unicode minus and dashes, times, division. */
const SIGNS: readonly (readonly [RegExp, string])[] = [
  [/[\u2212\u2010-\u2015]/g, "-"],
  [/[\u00d7\u00b7\u22c5\u2217]/g, "*"],
  [/[\u00f7\u2215\u2044]/g, "/"],
  [/\\[dt]?frac\s*\{([^{}]*)\}\s*\{([^{}]*)\}/g, "(($1)/($2))"],
];

const SUPERSCRIPTS = /[\u207a\u207b]?[\u00b2\u00b3\u00b9\u2070\u2074-\u2079]+/g;
const VULGAR_FRACTIONS = /[\u00bc-\u00be\u2150-\u215e\u2189]/g;
/** Lowered and circled digits and lone raised signs: NFKC would glue them to their neighbours (1₂ as 12). */
const NEVER_DIGITS =
  /[\u2080-\u208e\u215f\u2460-\u249b\u24ea-\u24ff\u2776-\u2793]|[\u207a\u207b](?![\u00b2\u00b3\u00b9\u2070\u2074-\u2079])/;
const DECIMAL_COMMA = /^[+-]?\d+,\d+$/;

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
  const normal = normalise(text);
  if (normal === "") return refuse(issue("blank", {}));
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

function normalise(text: string): string {
  // NFKC turns full-width digits and vulgar fractions into plain ones (Unicode Standard Annex 15),
  // but would read 3² as 32 and 3½ as 31/2: superscripts become powers, fractions get parentheses first.
  if (NEVER_DIGITS.test(text)) return text.trim();
  let normal = text
    .replace(SUPERSCRIPTS, (power) => `^${power}`)
    .replace(VULGAR_FRACTIONS, (fraction) => `(${fraction})`)
    .normalize("NFKC");
  for (const [pattern, sign] of SIGNS) normal = normal.replace(pattern, sign);
  return normal.trim();
}
