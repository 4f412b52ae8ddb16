import type { RawAnswer } from "@/grader";
import type { PartOf } from "../kind-view";

/** The right entry chosen for each left entry, by ids. */
export type Partners = Readonly<Record<string, string>>;

type Pair = readonly [left: string, right: string];

function pairOf(raw: RawAnswer): Pair | null {
  if (typeof raw !== "object") return null;
  const [left, right, ...more] = raw.map(String);
  return left === undefined || right === undefined || more.length > 0 ? null : [left, right];
}

function pairsInText(text: string): readonly (Pair | null)[] {
  const pieces = text.split(/[;,\n]/).filter((piece) => piece.trim() !== "");
  return pieces.map((piece) => pairOf(piece.split(/->|[:=→]/).map((id) => id.trim())));
}

/** An answer's pairs; null where they are not pairs of this part's entries, or give one entry two partners. */
export function partnersOf(answer: RawAnswer | null, part: PartOf<"match">): Partners | null {
  if (answer === null || answer === "") return {};
  const pairs = typeof answer === "object" ? answer.map(pairOf) : pairsInText(String(answer));
  const given = pairs.filter((pair) => pair === null || pair[1] !== "");
  const known = given.filter(
    (pair): pair is Pair =>
      pair !== null &&
      part.left.some(({ id }) => id === pair[0]) &&
      part.right.some(({ id }) => id === pair[1]),
  );
  const partners = Object.fromEntries(known);
  return known.length < given.length || Object.keys(partners).length < given.length ? null : partners;
}

/** The pairs as an answer, in the order of the left entries; "" while there is none. */
export function answerOfPartners(partners: Partners, part: PartOf<"match">): RawAnswer {
  const pairs = part.left.flatMap(({ id }) => {
    const partner = partners[id];
    return partner === undefined ? [] : [[id, partner]];
  });
  return pairs.length === 0 ? "" : pairs;
}
