import type { Span } from "../issue";
import { nearestName } from "../nearest-name";
import type { Pattern } from "./pattern";
import type { PatternReader } from "./pattern-reader";

/** Every call with the window it has when none is written; null where a number has no place. */
const CALLS = new Map<string, number | null>([
  ["near", 8],
  ["before", 12],
  ["not", null],
  ["mention", null],
  ["all", null],
  ["number", 3],
]);

/** Matches nothing; stands where a pattern could not be read. */
export const NOTHING: Pattern = { type: "any", options: [] };

interface Arguments {
  readonly patterns: Pattern[];
  readonly barriers: Pattern[];
  window: number | null;
}

/** Reads `name(…)` from behind its name; `readInner` reads one argument. */
export function readCall(
  name: string,
  span: Span,
  reader: PatternReader,
  readInner: (reader: PatternReader) => Pattern,
): Pattern {
  const window = CALLS.get(name);
  if (window === undefined) {
    const nearest = nearestName(name, CALLS.keys());
    const hint = nearest === "" ? `there are ${[...CALLS.keys()].join(", ")}` : `did you mean ${nearest}?`;
    reader.object(`there is no ${name}(): ${hint}`, span);
    return NOTHING;
  }
  reader.expect("(");
  if (name === "number") return readNumber(reader, readInner);
  const given: Arguments = { patterns: [], barriers: [], window: null };
  do readArgument(given, reader, { readInner, windowed: window !== null });
  while (reader.takes(","));
  reader.expect(")");
  return build(name, given, window ?? 0) ?? wrongCount(name, span, reader);
}

function readArgument(
  given: Arguments,
  reader: PatternReader,
  how: { readonly readInner: (reader: PatternReader) => Pattern; readonly windowed: boolean },
): void {
  if (how.windowed && reader.takes("!")) {
    given.barriers.push(how.readInner(reader));
    return;
  }
  const alone = reader.sees(",", 1) || reader.sees(")", 1);
  if (how.windowed && given.patterns.length > 1 && alone && /^\d{1,2}$/.test(reader.peek().value))
    given.window = Number(reader.next().value);
  else given.patterns.push(how.readInner(reader));
}

function build(name: string, { patterns, barriers, window }: Arguments, usual: number): Pattern | null {
  const [first, ...rest] = patterns;
  if (!first || (rest.length === 0) !== (name === "not" || name === "mention")) return null;
  if (name === "not" || name === "mention") return { type: name, of: first };
  if (name === "all") return { type: "all", parts: patterns };
  return rest.reduce<Pattern>(
    (left, right) => ({
      type: "together",
      left,
      right,
      window: window ?? usual,
      ordered: name === "before",
      barriers,
    }),
    first,
  );
}

function wrongCount(name: string, span: Span, reader: PatternReader): Pattern {
  const wanted = name === "not" || name === "mention" ? "one pattern" : "two patterns or more";
  reader.object(`${name}() takes ${wanted}`, span);
  return NOTHING;
}

/** `number(3, kernel)`: the number with its unit within three words, on either side. */
function readNumber(reader: PatternReader, readInner: (reader: PatternReader) => Pattern): Pattern {
  const { value, span } = reader.next();
  if (!/^\d+(?:\.\d+)?$/.test(value)) reader.object("number() begins with a number in digits", span);
  reader.expect(",");
  const right = readInner(reader);
  reader.expect(")");
  const left: Pattern = { type: "number", value: Number(value) };
  return { type: "together", left, right, window: 3, ordered: false, barriers: [] };
}
