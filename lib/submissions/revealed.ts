import {
  isRevealed,
  OPENED_LEVELS,
  type RevealFacts,
  type RevealLevel,
  type RevealPolicy,
  revealedLevel,
} from "../assignments/reveal-policy";
import { readPolicy } from "../assignments/reveal-schema";
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
export type Revealed = Pick<VerdictView, "shown" | "later">;

/** To staff, and where no policy holds: in practice, and of answers that nobody keeps. */
export const EVERYTHING: Revealed = { shown: "trace", later: null };

interface About {
  /** Of the verdict. */
  status: VerdictView["status"];
  /** Whether the part has an answer program: only such answers are searched for mistakes, and drawn. */
  programmed: boolean;
}

/** What of a verdict its student is shown by the assignment's policy. */
export function revealed(row: RevealRow, { status, programmed }: About): Revealed {
  const policy = readPolicy(row.reveal);
  const shown = revealedLevel(policy, row);
  if (status === "right" && shown !== "nothing") return { shown, later: null };
  return { shown, later: nextWords(row, { policy, shown, programmed }) };
}

interface Next {
  policy: RevealPolicy;
  shown: RevealLevel;
  programmed: boolean;
}

function nextWords({ maxAttempts }: RevealRow, { policy, shown, programmed }: Next): string | null {
  const next = OPENED_LEVELS.find((level) => !isRevealed(level, shown));
  if (next === undefined) return null;
  if (!programmed && (next === "diagnosis" || next === "trace")) return null;
  return laterWords({ level: next, from: policy[next], maxAttempts });
}
