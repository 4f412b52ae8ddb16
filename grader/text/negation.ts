import type { Token } from "./token";

/** What negates one token after the other: for every token the negators that bear on it, by their own position. */
export interface Negation {
  readonly bearing: readonly (readonly number[])[];
  /** The negator that a token is part of. */
  readonly own: ReadonlyMap<number, number>;
}

const words = (list: string): ReadonlySet<string> => new Set(list.split(" "));

/** Negate up to the end of their clause. */
const NOT = words(
  "not no never without cannot cant neither nor none nothing hardly barely rarely seldom lack lacks lacking unable unless dont doesnt didnt isnt arent wont wouldnt shouldnt couldnt",
);
/** Say that something does not come about; what follows "by" or "using" does. */
const PREVENT =
  /^(?:prevent|avoid|mitigat|alleviat|counter|combat|overcom|overcame|eliminat|against$|circumvent)/;
const PAIRS = new Set(["instead of", "rather than", "fail to", "fails to", "failed to", "or else"]);
/** "not only", "no matter": nothing is denied. */
const HARMLESS = words("only just merely simply solely matter doubt problem");

const CLAUSE_WORDS = words(
  "but because since so while whereas although though however then therefore thus hence which",
);
const MEANS_WORDS = words("by via through using with when during and or if as");
/** After "and", surely a new subject: what it does is not denied any more. "And the" may go on as the object. */
const SUBJECTS = words("it we they you i there then");

/** No clause is longer; the bound keeps the time linear in a text of nothing but "not". */
const LONGEST_SCOPE = 60;

/** Before "not" they deny what their subject is said to do. */
const AUXILIARIES = words(
  "is are was were be do does did can could will would should may might has have had",
);

/** Where, read backwards, a subject ends at the latest. */
const BEFORE_SUBJECT = words(
  "and or but because since so while whereas although though if when that which who",
);

type Reach = "clause" | "means" | "sentence";

/**
 * Which words stand under a negation. Scopes run to the right and end with the clause; "is not" and its like bear on
 * the subject as well. Where it is unclear scopes run on, because a word under a doubtful negation leaves its point
 * undecided.
 */
export function findNegation(tokens: readonly Token[]): Negation {
  const bearing: number[][] = tokens.map(() => []);
  const own = new Map<number, number>();
  for (let at = 0; at < tokens.length; at++) {
    const found = negatorAt(tokens, at);
    if (!found) continue;
    for (let part = at; part < at + found.length; part++) own.set(part, at);
    const end = scopeEnd(tokens, at + found.length, found.reach);
    for (let under = subjectStart(tokens, at); under < end; under++) {
      // More than two negations are as unclear as two, and the lists stay short in a text of nothing but "not".
      const list = bearing[under];
      if (list && list.length < 3 && own.get(under) !== at) list.push(at);
    }
  }
  return { bearing, own };
}

function negatorAt(tokens: readonly Token[], at: number): { length: number; reach: Reach } | null {
  const token = tokens[at];
  if (token?.kind !== "word") return null;
  const { text } = token;
  const next = textIn(tokens, at + 1, token.sentence);
  const pair = `${text} ${next}`;
  if (PAIRS.has(pair)) return { length: 2, reach: pair === "or else" ? "sentence" : "clause" };
  if (text === "otherwise") return { length: 1, reach: "sentence" };
  if (PREVENT.test(text)) return { length: 1, reach: "means" };
  if (!NOT.has(text) && !text.endsWith("n't")) return null;
  return HARMLESS.has(next) ? null : { length: 1, reach: "clause" };
}

/** Where the subject of "is not" begins; for other negators their own place. */
function subjectStart(tokens: readonly Token[], at: number): number {
  const { text, sentence } = tokens[at] ?? { text: "", sentence: 0 };
  const predicate = AUXILIARIES.has(textIn(tokens, at - 1, sentence)) || /n't$|^cannot$|^cant$/.test(text);
  if (!predicate) return at;
  let start = at;
  for (; start > Math.max(0, at - LONGEST_SCOPE); start--) {
    const before = tokens[start - 1];
    if (before?.sentence !== sentence || before.kind === "mark" || BEFORE_SUBJECT.has(before.text)) break;
  }
  return start;
}

const textIn = (tokens: readonly Token[], at: number, sentence: number): string => {
  const token = tokens[at];
  return token?.sentence === sentence ? token.text : "";
};

/** @param from the first token behind the negator */
function scopeEnd(tokens: readonly Token[], from: number, reach: Reach): number {
  const sentence = tokens[from - 1]?.sentence ?? 0;
  const opensSentence = tokens[from - 2]?.sentence !== sentence;
  // "does not, however, …": the clause goes on behind the insertion, who knows how far.
  const inserted = !opensSentence && tokens[from]?.kind === "mark";
  let at = from;
  for (; at < Math.min(tokens.length, from + LONGEST_SCOPE); at++) {
    const token = tokens[at];
    if (token?.sentence !== sentence || token.text === ";") break;
    if (inserted || reach === "sentence") continue;
    if (token.kind === "mark") break;
    // "not because …" denies the reason.
    if (at > from && CLAUSE_WORDS.has(token.text)) break;
    if (reach === "means" && MEANS_WORDS.has(token.text)) break;
    if (token.text === "and" && SUBJECTS.has(textIn(tokens, at + 1, sentence))) break;
  }
  return at;
}
