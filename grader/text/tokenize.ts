import { stem } from "./stem";
import type { Token } from "./token";

/**
 * Numbers, words (with apostrophes and invisible joiners inside), line breaks, any other visible character.
 * No two alternatives begin alike, so nothing is read twice.
 */
const PIECE = /\d+(?:\.\d+)?|[\p{L}\p{M}\u00ad\u200b-\u200d]+(?:['’][\p{L}\p{M}]+)*|\n|[^\s]/gu;
const INVISIBLE = /[\u00ad\u200b-\u200d]/g;
const WORD = /^[\p{L}\p{M}]/u;
const NUMBER = /^\d/;
/** Marks that part clauses, and the one that makes a question. Quotation marks, slashes, stars and the like part nothing. */
const MARKS = new Set([",", ";", ":", "(", ")", "[", "]", "–", "—", "-", "→", "=", "<", ">", "•", "?"]);
const AS_WORD = new Map([
  ["&", "and"],
  ["×", "x"],
  ["∑", "sum"],
  ["Σ", "sum"],
  ["·", "times"],
  ["⋅", "times"],
  ["↓", "decreases"],
  ["↑", "increases"],
]);
/** Written apart from the word they belong to: pre-trained, over-fitting, multi-scale. */
const PREFIXES = new Set("pre non un re over under multi sub down up de".split(" "));
const ABBREVIATIONS = new Set("eg ie etc vs ca approx resp fig cf".split(" "));

/** The tokens of a text, sentence by sentence. Time grows with the length of the text and no faster. */
export function tokenize(text: string): Token[] {
  const tokens: Token[] = [];
  let sentence = 0;
  for (const found of text.matchAll(PIECE)) {
    const [piece] = found;
    const start = found.index;
    const sign = isProduct(piece, text, start) ? "·" : piece;
    const token = tokenOf(sign, start, sentence);
    if (endsSentence(piece, text, { start, last: tokens.at(-1) })) sentence++;
    if (token?.kind === "mark" && token.text === "-" && isTight(text, start)) continue;
    const joined = token && joinPrefix(text, tokens.at(-1), token);
    if (joined) tokens[tokens.length - 1] = joined;
    else if (token) tokens.push(token);
  }
  return tokens;
}

function tokenOf(piece: string, start: number, sentence: number): Token | null {
  const end = start + piece.length;
  const plain = piece.replace(INVISIBLE, "").normalize("NFKC").toLowerCase().replace(/[’ʼ]/g, "'");
  const text = AS_WORD.get(piece) ?? plain;
  if (NUMBER.test(piece)) return { kind: "number", text: piece, stem: piece, start, end, sentence };
  if (WORD.test(text)) return { kind: "word", text, stem: stem(text), start, end, sentence };
  return MARKS.has(piece) ? { kind: "mark", text: piece, stem: piece, start, end, sentence } : null;
}

/** A hyphen inside a word, as in zero-padding. */
const isTight = (text: string, at: number): boolean =>
  /[\p{L}\d]/u.test(text.charAt(at - 1)) && /[\p{L}\d]/u.test(text.charAt(at + 1));

/** A star between factors, not one that opens a point of a list or marks emphasis; a cross that states no size. */
const isProduct = (piece: string, text: string, at: number): boolean => {
  if (piece !== "*" && piece !== "×") return false;
  const spaced = text.charAt(at - 1) === " ";
  const reach = spaced ? 2 : 1;
  if (spaced !== (text.charAt(at + 1) === " ")) return false;
  const left = piece === "×" ? /[)\]]/ : /[\p{L}\d)\]]/u;
  return left.test(text.charAt(at - reach)) && /[\p{L}\d([]/u.test(text.charAt(at + reach));
};

function joinPrefix(text: string, before: Token | undefined, token: Token): Token | null {
  const tied = before && token.start === before.end + 1 && text.charAt(before.end) === "-";
  if (!tied || token.kind !== "word" || !PREFIXES.has(before.text)) return null;
  const whole = before.text + token.text;
  return { ...token, text: whole, stem: stem(whole), start: before.start };
}

interface Place {
  readonly start: number;
  readonly last: Token | undefined;
}

function endsSentence(piece: string, text: string, { start, last }: Place): boolean {
  if (piece === "!" || piece === "?") return true;
  if (piece === "\n")
    return /^[ \t\r]*(?:\n|[-*•–]|\d+[.)]|\p{Lu}|$)/u.test(text.slice(start + 1, start + 12));
  if (piece !== "." || !last) return false;
  const abbreviated = last.end === start && (last.text.length === 1 || ABBREVIATIONS.has(last.text));
  const next = text.charAt(start + 1);
  return !(abbreviated && last.kind === "word") && (next === "" || !/[\p{Ll}\d]/u.test(next));
}
