import { parse } from "mathjs/number";
import { issue } from "../../issue";
import { nestingOf } from "../../language/nesting-of";
import { plainSigns } from "../../numeric/plain-signs";
import { type Result, refuse } from "../../result";
import type { Formula } from "./formula";
import { readNode } from "./read-node";

/** Longest formula, in characters; what students write on paper is below 100. */
const MAX_LENGTH = 500;
/** Deepest nesting of brackets and signs: the parser recurses on both. */
const MAX_DEPTH = 50;

/** Beyond these the parser knows texts, lists, conditions, assignments and more, of which no formula has a use. */
const UNKNOWN_CHARACTER = /[^\p{L}\p{N}_.,+\-*/^()\s]/u;

/**
 * Reads a formula over `variables` as it is written on paper: `(W-K+2P)/S+1`, `k^2`, `2(P+1)`, `W(K+1)`, with Unicode
 * signs, raised digits and `\frac` as well. mathjs only parses; what it understands beyond formulas is refused here.
 */
export function parseFormula(text: string, variables: readonly string[]): Result<Formula> {
  if (text.length > MAX_LENGTH) {
    return refuse(issue("answer-too-long", { length: text.length, limit: MAX_LENGTH }));
  }
  const plain = plainSigns(text)
    .replace(/\s+/g, " ")
    .replace(/\*\*/g, "^")
    .replace(/\[|\{/g, "(")
    .replace(/\]|\}/g, ")");
  if (plain === "") return refuse(issue("blank", {}));
  const unknown = UNKNOWN_CHARACTER.exec(plain);
  if (unknown) return refuse(issue("formula-sign", { sign: unknown[0] }));
  if (nestingOf(plain) > MAX_DEPTH) return refuse(issue("formula-too-deep", { limit: MAX_DEPTH }));
  try {
    return readNode(parse(withProducts(plain, variables)), variables);
  } catch (error) {
    // The parser reports what it cannot read by throwing; anything else is a bug of ours.
    if (!(error instanceof SyntaxError)) throw error;
    return refuse(issue("formula-incomplete", { text }));
  }
}

/** `W(K+1)` is a product here, where the parser would see a call; `(W)(K+1)` is one to both. */
const withProducts = (text: string, variables: readonly string[]): string =>
  text.replace(/([\p{L}_][\p{L}\p{N}_]*)(?=\s*\()/gu, (name) =>
    variables.includes(name) ? `(${name})` : name,
  );
