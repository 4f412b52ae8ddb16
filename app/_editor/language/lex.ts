export interface Lexeme {
  type: "name" | "number" | "text" | "sign";
  text: string;
  /** Offsets in what was read; the end is exclusive. */
  start: number;
  end: number;
}

/** A quoted text may lack its end, and in a quoted YAML value its quotes are written \". */
const LEXEME =
  /(?<name>[A-Za-z_]\w*)|(?<number>\d[\d.]*(?:e[+-]?\d+)?)|(?<text>\\?"[^"\\]*(?:\\?")?|'[^']*'?)|(?<sign>[^\s\\])/giu;

/** The words and signs of an expression that may be half written: nothing is refused. */
export function lex(expression: string): Lexeme[] {
  return Array.from(expression.matchAll(LEXEME), (match) => {
    const { name, number, text } = match.groups ?? {};
    const start = match.index;
    const type =
      name !== undefined ? "name" : number !== undefined ? "number" : text !== undefined ? "text" : "sign";
    return { type, text: match[0], start, end: start + match[0].length };
  });
}

/** What stands between the quotes. */
export const unquoted = (text: string): string => text.replaceAll(/^\\?["']|\\?["']$/g, "");
