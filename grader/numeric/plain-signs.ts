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

/** The text with plain digits and the signs `+ - * / ^` for all ways to type or paste them, without outer blanks. */
export function plainSigns(text: string): string {
  // NFKC turns full-width digits and vulgar fractions into plain ones (Unicode Standard Annex 15),
  // but would read 3² as 32 and 3½ as 31/2: superscripts become powers, fractions get parentheses first.
  if (NEVER_DIGITS.test(text)) return text.trim();
  let plain = text
    .replace(SUPERSCRIPTS, (power) => `^${power}`)
    .replace(VULGAR_FRACTIONS, (fraction) => `(${fraction})`)
    .normalize("NFKC");
  for (const [pattern, sign] of SIGNS) plain = plain.replace(pattern, sign);
  return plain.trim();
}
