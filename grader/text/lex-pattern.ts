import { issue, type Span } from "../issue";
import { ok, type Result, refuse } from "../result";

/** A piece of a pattern's text. `value`: the word, the words of a phrase, a set's name without its sign. */
export interface Lexeme {
  readonly type: "word" | "prefix" | "phrase" | "set" | "sign" | "end";
  readonly value: string;
  readonly span: Span;
}

/** No two alternatives begin alike, so nothing is read twice. */
const LEXEME = /\s+|"([^"]*)"|\$([a-z][a-z0-9-]*)|([\p{L}\p{N}][\p{L}\p{N}'’.-]*)(\*)?|([(),|!])/uy;

/** Cuts a pattern into its pieces; the last is the end, so that parsers need not look past it. */
export function lexPattern(text: string): Result<Lexeme[]> {
  const lexemes: Lexeme[] = [];
  let at = 0;
  while (at < text.length) {
    LEXEME.lastIndex = at;
    const found = LEXEME.exec(text);
    if (!found) {
      const span = { start: at, end: at + 1 };
      return refuse({ ...issue("bad-pattern", { detail: unexpected(text, at) }), span });
    }
    const span = { start: at, end: at + found[0].length };
    const lexeme = lexemeOf(found, span);
    if (lexeme) lexemes.push(lexeme);
    at = span.end;
  }
  lexemes.push({ type: "end", value: "the end", span: { start: at, end: at + 1 } });
  return ok(lexemes);
}

function lexemeOf([, phrase, set, word, star, sign]: RegExpExecArray, span: Span): Lexeme | null {
  if (phrase !== undefined) return { type: "phrase", value: phrase, span };
  if (set !== undefined) return { type: "set", value: set, span };
  if (word !== undefined) return { type: star === undefined ? "word" : "prefix", value: word, span };
  return sign === undefined ? null : { type: "sign", value: sign, span };
}

function unexpected(text: string, at: number): string {
  const character = text.charAt(at);
  if (character === '"') return "a quotation mark is not closed";
  if (character === "$") return "$ is followed by the name of a set of synonyms in small letters";
  if (character === "*") return "* stands directly behind the beginning of a word, as in freez*";
  return `${character} has no meaning here; marks stand in quotation marks`;
}
