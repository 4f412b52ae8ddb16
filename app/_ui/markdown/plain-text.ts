const SYMBOLS: Readonly<Record<string, string>> = {
  times: "×",
  cdot: "·",
  to: "→",
  le: "≤",
  ge: "≥",
  ne: "≠",
  approx: "≈",
  sum: "Σ",
  sigma: "σ",
  lambda: "λ",
  alpha: "α",
  infty: "∞",
};

function plainMath(tex: string): string {
  const symbols = tex.replace(/\\([a-zA-Z]+)/g, (_, name: string) => SYMBOLS[name] ?? name);
  return symbols
    .replace(/[{}\\]/g, "")
    .replace(/\s+/g, " ")
    .trim();
}

/**
 * Markdown as plain words, for where nothing can be set: the entries of a list box, what is read out. Formulas keep
 * their letters and the commonest signs.
 */
export function plainText(source: string): string {
  return source
    .replace(/\$\$?([^$]+)\$\$?/g, (_, tex: string) => plainMath(tex))
    .replace(/!?\[([^\]]*)\]\([^)]*\)/g, "$1")
    .replace(/(\*\*|__|`)(.+?)\1/g, "$2")
    .replace(/(^|\W)[*_](?=\S)(.+?)(?<=\S)[*_](?=\W|$)/g, "$1$2")
    .replace(/\\([\\`*_{}[\]()#+\-.!$])/g, "$1")
    .replace(/\s+/g, " ")
    .trim();
}
