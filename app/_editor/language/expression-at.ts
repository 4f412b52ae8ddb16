import { isMap, isScalar, isSeq, type Pair, parseDocument } from "yaml";

export interface UsableName {
  name: string;
  from: "given" | "part";
}

/** A place of an exercise file that holds a program of the answer language. */
export interface Expression {
  /** Offsets in the file, without the quotes; the end is exclusive. */
  start: number;
  end: number;
  /** What the author put around it. */
  quote: '"' | "'" | "";
  /** Names it may use: what is given before it, and the parts before it. */
  names: readonly UsableName[];
  /** Whether it stands in `vary`, where programs may draw at random. */
  mayDraw: boolean;
}

const read = (source: string) => parseDocument(source, { logLevel: "silent", prettyErrors: false });
const keyOf = ({ key }: Pair): string => (isScalar(key) ? String(key.value) : "");
const pairsOf = (node: unknown): readonly Pair[] => (isMap(node) ? node.items : []);
const entryOf = (node: unknown, name: string): unknown =>
  pairsOf(node).find((pair) => keyOf(pair) === name)?.value;

/** Where the text of a value stands; null for lists and mappings, which are data and no programs. */
function placeOf(value: unknown): Pick<Expression, "start" | "end" | "quote"> | null {
  if (!isScalar(value) || !value.range) return null;
  const [start, end] = value.range;
  const quote = value.type === "QUOTE_DOUBLE" ? '"' : value.type === "QUOTE_SINGLE" ? "'" : "";
  return { start: start + quote.length, end: Math.max(start, end - quote.length), quote };
}

const givenIn = (mapping: unknown): UsableName[] =>
  pairsOf(mapping).map((pair) => ({ name: keyOf(pair), from: "given" }));

const before = (name: string, names: readonly UsableName[]): readonly UsableName[] => {
  const at = names.findIndex((each) => each.name === name);
  return at < 0 ? names : names.slice(0, at);
};

/** Programs of `given`, or those of `vary` that stand in their places: each may use what is given above. */
function inMapping(values: unknown, given: readonly UsableName[], mayDraw: boolean): Expression[] {
  return pairsOf(values).flatMap((pair) => {
    const place = placeOf(pair.value);
    return place === null ? [] : [{ ...place, names: before(keyOf(pair), given), mayDraw }];
  });
}

function inParts(parts: unknown, given: readonly UsableName[]): Expression[] {
  const names = [...given];
  return (isSeq(parts) ? parts.items : []).flatMap((part) => {
    const place = placeOf(entryOf(part, "answer"));
    const usable = [...names];
    const id = entryOf(part, "id");
    if (isScalar(id)) names.push({ name: String(id.value), from: "part" });
    return place === null ? [] : [{ ...place, names: usable, mayDraw: false }];
  });
}

/** What a part at the end of a text may use. */
function namesIn(source: string): UsableName[] {
  const root: unknown = read(source).contents;
  const given = givenIn(entryOf(root, "given"));
  const parts = entryOf(root, "parts");
  const answered = (isSeq(parts) ? parts.items : []).filter((part) => entryOf(part, "answer") !== undefined);
  const ids = answered.map((part) => entryOf(part, "id")).filter(isScalar);
  return [...given, ...ids.map(({ value }): UsableName => ({ name: String(value), from: "part" }))];
}

/** Every program in the file, as far as the file can be read. */
export function expressionsIn(source: string): Expression[] {
  const root: unknown = read(source).contents;
  const given = entryOf(root, "given");
  const names = givenIn(given);
  return [
    ...inMapping(given, names, false),
    ...inMapping(entryOf(root, "vary"), names, true),
    ...inParts(entryOf(root, "parts"), names),
  ];
}

const within = (offset: number, { start, end }: Expression) => start <= offset && offset <= end;

/** The program around an offset; blanks after it belong to it, so that one can begin to write. */
export function expressionAt(source: string, offset: number): Expression | null {
  const blanksAfter = (end: number) => /^ */.exec(source.slice(end))?.[0].length ?? 0;
  const found = expressionsIn(source).find((one) =>
    within(offset, { ...one, end: one.end + (one.quote === "" ? blanksAfter(one.end) : 0) }),
  );
  return found ? { ...found, end: Math.max(found.end, offset) } : onItsLine(source, offset);
}

/**
 * `answer: f(x, {padding: 1})` is no YAML without quotes, nor is what is half written in braces; the line is still
 * a program. The file is read without it, to know which names it may use.
 */
function onItsLine(source: string, offset: number): Expression | null {
  if (read(source).errors.length === 0) return null;
  const begin = source.lastIndexOf("\n", offset - 1) + 1;
  const key = /^[ \t]*(?:- +)?(?:\{ *)?(?:.*, *)?[A-Za-z_]\w*: +/.exec(source.slice(begin, offset))?.[0];
  if (key === undefined) return null;
  const lineEnd = source.indexOf("\n", offset);
  const end = lineEnd < 0 ? source.length : lineEnd;
  const start = begin + key.length;
  const without = source.slice(0, start) + source.slice(end);
  const place = expressionsIn(without).find((one) => within(start, one));
  if (place) return { ...place, start, end, quote: "" };
  // Wrongly indented, say: an answer all the same, with whatever stands above.
  if (!/answer: +$/.test(key)) return null;
  return { start, end, quote: "", names: namesIn(source.slice(0, begin)), mayDraw: false };
}
