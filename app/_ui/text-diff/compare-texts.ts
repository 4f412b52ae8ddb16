import { structuredPatch } from "diff";

export interface DiffRow {
  change: "same" | "added" | "removed";
  /** Numbers of the line in either text, from 1; null where it is not in that text. */
  before: number | null;
  after: number | null;
  text: string;
}

/** Milliseconds after which the search for a short difference is given up. */
const PATIENCE = 300;
/** Unchanged lines around a change. */
const CONTEXT = 3;

interface Hunk {
  oldStart: number;
  newStart: number;
  /** Each begins with its sign: " ", "+", "-", or "\" for a note on the missing last line break. */
  lines: string[];
}

function rowsOf({ oldStart, newStart, lines }: Hunk): DiffRow[] {
  let before = oldStart;
  let after = newStart;
  return lines.flatMap((line): DiffRow[] => {
    const text = line.slice(1);
    if (line.startsWith("+")) return [{ change: "added", before: null, after: after++, text }];
    if (line.startsWith("-")) return [{ change: "removed", before: before++, after: null, text }];
    return line.startsWith("\\") ? [] : [{ change: "same", before: before++, after: after++, text }];
  });
}

const linesOf = (text: string) => text.replace(/\n$/, "").split("\n");

/** Texts that have too little in common: the one goes, the other comes. */
const replaced = (before: string, after: string): DiffRow[] => [
  ...linesOf(before).map((text, at): DiffRow => ({ change: "removed", before: at + 1, after: null, text })),
  ...linesOf(after).map((text, at): DiffRow => ({ change: "added", before: null, after: at + 1, text })),
];

/** Where two texts differ, line by line: pieces of neighbouring changes with the lines around them; [] for like texts. */
export function compareTexts(before: string, after: string): DiffRow[][] {
  const options = { context: CONTEXT, timeout: PATIENCE };
  const patch = structuredPatch("", "", before, after, undefined, undefined, options);
  return patch === undefined ? [replaced(before, after)] : patch.hunks.map(rowsOf);
}
