import {
  OPENED_LEVELS,
  type OpenedLevel,
  type RevealFrom,
  type RevealPolicy,
} from "@/lib/assignments/reveal-policy";

const SEEN = {
  score: "their points",
  cells: "marks cell by cell",
  diagnosis: "the likely mistake",
  trace: "the picture",
} satisfies Record<OpenedLevel, string>;

const ORDINALS = ["first", "second", "third", "fourth", "fifth"];

function whenWords(from: RevealFrom): string {
  if (from === 1) return "at once";
  if (typeof from === "number") return `from the ${ORDINALS[from - 1] ?? `${from}th`} attempt on`;
  return from === "never" ? "never" : "after the due date";
}

export function listed(names: readonly string[]): string {
  const before = names.slice(0, -1);
  return before.length > 0 ? `${before.join(", ")} and ${names.at(-1)}` : names.join();
}

/** "their points at once": levels that open together are named together. */
function groupsOf(policy: RevealPolicy): readonly string[] {
  const rules = [...new Set(OPENED_LEVELS.map((level) => policy[level]))];
  return rules.map((from) => {
    const names = listed(OPENED_LEVELS.filter((level) => policy[level] === from).map((level) => SEEN[level]));
    return from === "never" ? `never ${names}` : `${names} ${whenWords(from)}`;
  });
}

/** What students will see, in a sentence or two. @param policy with its levels in order */
export function revealWords(policy: RevealPolicy): string {
  const { score, trace } = policy;
  if (score === "never") return "Students see only that an answer is handed in.";
  const first = score === 1 ? [] : ["at first only that an answer is handed in"];
  const seen = `Students see ${[...first, ...groupsOf(policy)].join("; ")}.`;
  const solved = typeof score === "number" && trace !== 1 && trace !== "never";
  return solved ? `${seen} Whoever has solved a part sees all of it.` : seen;
}
