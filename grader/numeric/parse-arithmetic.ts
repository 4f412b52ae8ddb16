import { issue } from "../issue";
import { ok, type Result, refuse } from "../result";

const TOKEN = /\s*(\d+\.?\d*(?:[eE][+-]?\d+)?|\.\d+(?:[eE][+-]?\d+)?|\*\*|[-+*/^()])/y;
const PRECEDENCE: Readonly<Record<string, number>> = { "+": 1, "-": 1, "*": 2, "/": 2, "^": 4, "**": 4 };
/** Unary minus binds weaker than a power: -2^2 is -4, as on paper. */
const UNARY = 3;

/**
 * Evaluates `+ - * / ^` and parentheses over decimal literals by precedence climbing (Richards 1979).
 * Division by zero, a result beyond float64, an open parenthesis and stray characters are refused.
 */
export function parseArithmetic(text: string): Result<number> {
  const tokens = tokenise(text);
  if (tokens === null) return refuse(issue("not-a-number", { text }));
  const reader: Reader = { tokens, at: 0, zeroDivision: false };
  const value = expression(reader, 0);
  if (value === null || reader.at < tokens.length) {
    const open = tokens.filter((token) => token === "(").length;
    const closed = tokens.filter((token) => token === ")").length;
    return refuse(open > closed ? issue("unclosed-parenthesis", { text }) : issue("not-a-number", { text }));
  }
  if (reader.zeroDivision) return refuse(issue("division-by-zero", { text }));
  if (!Number.isFinite(value)) return refuse(issue("not-finite", { text }));
  // Fifteen digits drop the noise of arithmetic in binary: 0.1*3 is 0.3, as on paper. Literals and whole numbers
  // stay exact.
  const exact = tokens.length <= 2 || Number.isInteger(value);
  return ok((exact ? value : Number(value.toPrecision(15))) + 0);
}

interface Reader {
  readonly tokens: readonly string[];
  at: number;
  zeroDivision: boolean;
}

function tokenise(text: string): string[] | null {
  const tokens: string[] = [];
  TOKEN.lastIndex = 0;
  let end = 0;
  for (let match = TOKEN.exec(text); match !== null; match = TOKEN.exec(text)) {
    tokens.push(match[1] ?? "");
    end = TOKEN.lastIndex;
  }
  return end === text.trimEnd().length && tokens.length > 0 ? tokens : null;
}

function expression(reader: Reader, least: number): number | null {
  let left = operand(reader);
  while (left !== null) {
    const sign = reader.tokens[reader.at] ?? "";
    const precedence = PRECEDENCE[sign];
    if (precedence === undefined || precedence < least) return left;
    reader.at++;
    const power = sign === "^" || sign === "**";
    const right = expression(reader, power ? precedence : precedence + 1);
    if (right === null) return null;
    left = apply(reader, sign, left, right);
  }
  return left;
}

function operand(reader: Reader): number | null {
  const token = reader.tokens[reader.at++];
  if (token === undefined) return null;
  if (token === "-" || token === "+") {
    const value = expression(reader, UNARY);
    return value === null || token === "+" ? value : -value;
  }
  if (token === "(") {
    const value = expression(reader, 0);
    return reader.tokens[reader.at++] === ")" ? value : null;
  }
  return /^[\d.]/.test(token) ? Number(token) : null;
}

function apply(reader: Reader, sign: string, left: number, right: number): number {
  if (sign === "+") return left + right;
  if (sign === "-") return left - right;
  if (sign === "*") return left * right;
  if (sign === "^" || sign === "**") return left ** right;
  if (right === 0) reader.zeroDivision = true;
  return left / right;
}
