import type { PartStatus } from "@/grader";
import {
  isRevealed,
  OPENED_LEVELS,
  type RevealFacts,
  type RevealLevel,
  type RevealPolicy,
  revealedLevel,
} from "../assignments/reveal-policy";
import { readPolicy } from "../assignments/reveal-schema";
import { attemptsUntil } from "../courses/reveal-from";
import type { AboutPart } from "./about-part";
import { laterWords } from "./later-words";
import type { VerdictView } from "./views";

/** What decides how much of a part's verdicts its student is shown. */
export interface RevealRow extends RevealFacts {
  /** The assignment's policy as it is stored. */
  reveal: unknown;
  maxAttempts: number | null;
}

/** Its columns, of `assignment` and of the part's row of item_score as `score`. */
export const REVEAL_COLUMNS = `
  assignment.reveal,
  assignment.max_attempts AS "maxAttempts",
  now() > assignment.due_at AS "afterDue",
  score.attempts_used AS "attemptsUsed",
  (score.solved_at IS NOT NULL AND EXISTS (
    SELECT FROM submission best WHERE best.id = score.best_submission_id AND best.carried IS NULL
  )) AS "solved"`;

/** How much of a verdict is shown, and when there will be more. */
export interface Revealed extends Pick<VerdictView, "shown" | "later"> {
  /** Whether it is told which own answers it was marked from: those were wrong. */
  carried: boolean;
}

/** To staff, and where no policy holds: in practice, and of answers that nobody keeps. */
export const everything = (about: AboutPart): Revealed => ({
  shown: atMost("trace", about),
  later: null,
  carried: true,
});

/** Where there is no picture, none is shown. */
const atMost = (level: RevealLevel, { pictured }: AboutPart): RevealLevel =>
  level === "trace" && !pictured ? "diagnosis" : level;

/**
 * What of a verdict its student is shown by the assignment's policy.
 * @param status of the verdict
 */
export function revealed(row: RevealRow, status: PartStatus, about: AboutPart): Revealed {
  const policy = readPolicy(row.reveal);
  const level = revealedLevel(policy, row);
  const shown = atMost(level, about);
  // Other parts may have fewer attempts: theirs are told here only where every part's points are shown at once.
  const carried = attemptsUntil(policy.score, row.afterDue) <= 1;
  if (status === "right" && level !== "nothing") return { shown, later: null, carried };
  return { shown, later: nextWords(row, { policy, level, about }), carried };
}

interface Next {
  policy: RevealPolicy;
  level: RevealLevel;
  about: AboutPart;
}

function nextWords({ maxAttempts }: RevealRow, { policy, level: shown, about }: Next): string | null {
  const next = OPENED_LEVELS.find((level) => !isRevealed(level, shown));
  if (next === undefined) return null;
  if (next === "diagnosis" && !about.programmed) return null;
  if (next === "trace" && !about.pictured) return null;
  return laterWords({ level: next, from: policy[next], maxAttempts });
}
