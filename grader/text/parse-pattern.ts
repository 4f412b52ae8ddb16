import { issue, type Span } from "../issue";
import { nearestName } from "../nearest-name";
import { ok, type Result, refuse } from "../result";
import { type Lexeme, lexPattern } from "./lex-pattern";
import { type Pattern, reachOf } from "./pattern";
import { PatternReader } from "./pattern-reader";
import { sizeOf } from "./pattern-size";
import { NOTHING, readCall } from "./read-call";
import { tokenize } from "./tokenize";

/** Longest pattern, in characters. */
export const MAX_PATTERN_LENGTH = 1000;
/** Most parts of a pattern, its synonyms written out: they bound the depth of sets that use each other, too. */
const MAX_PARTS = 1000;
/** Most tokens of an answer that one match may span; `all` joins matches that are further apart. */
const MAX_REACH = 150;
/** Deepest nesting of parentheses. */
const MAX_DEPTH = 12;
/** Most words between neighbours in a row. */
const LOOSE = 2;

/** Sets of synonyms by name, already parsed. */
export type SynonymSets = ReadonlyMap<string, Pattern>;

/** Parses a pattern; its syntax stands at `Pattern`. Issues carry their place in the text. */
export function parsePattern(text: string, sets: SynonymSets): Result<Pattern> {
  if (text.length > MAX_PATTERN_LENGTH) {
    return refuse(issue("pattern-too-long", { length: text.length, limit: MAX_PATTERN_LENGTH }));
  }
  const lexemes = lexPattern(text);
  if (!lexemes.ok) return lexemes;
  const reader = new PatternReader(lexemes.value);
  const pattern = readEither(reader, sets, 0);
  const rest = reader.peek();
  if (rest.type !== "end") reader.object(`nothing is expected before ${rest.value}`, rest.span);
  if (!reader.issue) judgeReach(pattern, reader, { start: 0, end: text.length });
  const size = sizeOf(pattern);
  if (size > MAX_PARTS) reader.fail(issue("pattern-too-large", { size, limit: MAX_PARTS }));
  return reader.issue ? refuse(reader.issue) : ok(pattern);
}

function judgeReach(pattern: Pattern, reader: PatternReader, span: Span): void {
  const reach = pattern.type === "all" ? Math.max(...pattern.parts.map(reachOf)) : reachOf(pattern);
  if (reach <= MAX_REACH) return;
  const tooFar = `it may span ${reach} words; at most ${MAX_REACH} are allowed`;
  reader.object(Number.isFinite(reach) ? tooFar : "all() stands outermost, not inside another pattern", span);
}

/** Alternatives, parted by `|`. */
function readEither(reader: PatternReader, sets: SynonymSets, depth: number): Pattern {
  if (depth > MAX_DEPTH) reader.object(`it is nested more than ${MAX_DEPTH} levels deep`, reader.peek().span);
  const options = [readRow(reader, sets, depth)];
  while (reader.takes("|")) options.push(readRow(reader, sets, depth));
  const [only, ...more] = options;
  return only && more.length === 0 ? only : { type: "any", options };
}

/** Neighbours in this order. */
function readRow(reader: PatternReader, sets: SynonymSets, depth: number): Pattern {
  let row = readItem(reader, sets, depth);
  while (!endsRow(reader.peek())) row = inRow(row, readItem(reader, sets, depth), LOOSE);
  return row;
}

const endsRow = ({ type, value }: Lexeme): boolean => type === "end" || (type === "sign" && value !== "(");

const inRow = (left: Pattern, right: Pattern, window: number): Pattern => ({
  type: "together",
  left,
  right,
  window,
  ordered: true,
  barriers: [],
});

function readItem(reader: PatternReader, sets: SynonymSets, depth: number): Pattern {
  const { type, value, span } = reader.next();
  const readInner = () => readEither(reader, sets, depth + 1);
  if (type === "phrase") return readWords(value, span, reader);
  if (type === "prefix") return { type: "prefix", prefix: value.toLowerCase() };
  if (type === "set") return findSet(value, span, reader, sets);
  // Only a parenthesis directly behind a word makes a call: `layer (a | b)` is a row.
  if (type === "word" && reader.sees("(") && reader.peek().span.start === span.end)
    return readCall(value, span, reader, readInner);
  if (type === "word") return readWords(value, span, reader);
  if (type === "sign" && value === "(") {
    const inner = readInner();
    reader.expect(")");
    return inner;
  }
  reader.object(`a word is expected before ${value}`, span);
  return NOTHING;
}

/** The text of a word or a phrase, cut as answers are cut: `1x1` is three tokens in a row. */
function readWords(text: string, span: Span, reader: PatternReader): Pattern {
  const words = tokenize(text).map(
    ({ kind, stem }): Pattern =>
      kind === "number" ? { type: "number", value: Number(stem) } : { type: "word", stem },
  );
  const [first, ...rest] = words;
  if (!first) reader.object("there is no word between the quotation marks", span);
  return rest.reduce<Pattern>((left, right) => inRow(left, right, 0), first ?? NOTHING);
}

function findSet(name: string, span: Span, reader: PatternReader, sets: SynonymSets): Pattern {
  const set = sets.get(name);
  if (set) return set;
  reader.fail({ ...issue("unknown-synonyms", { name, nearest: nearestName(name, sets.keys()) }), span });
  return NOTHING;
}
