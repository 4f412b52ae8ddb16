import type { OpenedLevel, RevealFrom } from "../assignments/reveal-policy";

const WHAT = {
  score: "Your points are shown",
  cells: "What is right and what is not is shown",
  diagnosis: "If a likely mistake is found, it is named",
  trace: "The picture opens",
} satisfies Record<OpenedLevel, string>;

const ORDINALS = ["first", "second", "third", "fourth", "fifth"];

interface Later {
  level: OpenedLevel;
  from: RevealFrom;
  /** Per part; null: as many as one likes. */
  maxAttempts: number | null;
}

/** When students are shown more than now: "The picture opens with your second attempt."; null for never. */
export function laterWords({ level, from, maxAttempts }: Later): string | null {
  return from === "never" ? null : `${WHAT[level]} ${whenWords(from, maxAttempts)}.`;
}

function whenWords(from: Exclude<RevealFrom, "never">, maxAttempts: number | null): string {
  // Whoever has no such attempt is shown it all the same once there can be none.
  if (from === "after-due" || (maxAttempts !== null && from > maxAttempts)) return "after the due date";
  return `with your ${ORDINALS[from - 1] ?? `${from}th`} attempt`;
}
