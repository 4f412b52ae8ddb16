/** Stands for "however many attempts are used". */
const NEVER = "2147483647";

/** SQL of `assignment`: how many attempts at a part must be used before its points are shown; see attemptsUntil. */
export const SHOWN_FROM = `
  CASE
    WHEN assignment.reveal ->> 'score' = 'never' THEN ${NEVER}
    WHEN now() > assignment.due_at THEN 0
    WHEN jsonb_typeof(assignment.reveal -> 'score') = 'number' THEN (assignment.reveal ->> 'score')::int
    ELSE ${NEVER}
  END`;

interface MarkSums {
  /** SQL: whether the row `mark` is of the exercise that is asked about. */
  here: string;
  /** SQL: after how many attempts points are shown. */
  shownFrom: string;
}

/**
 * SQL: how a homework and one of its exercises stand by somebody's marks, given as `mark`, as far as they are shown to
 * them. A part whose points are not shown counts nothing, and is counted as withheld once it has a judged answer.
 */
export function markSums({ here, shownFrom }: MarkSums): string {
  const shown = `mark.attempts_used >= ${shownFrom}`;
  const withheld = `mark.attempts_used > 0 AND mark.attempts_used < ${shownFrom}`;
  const settled = "CASE WHEN mark.provisional THEN mark.possible ELSE mark.earned END";
  return `
    coalesce(sum(mark.earned) FILTER (WHERE ${shown}), 0)::int AS "earned",
    count(*) FILTER (WHERE ${withheld})::int AS "withheld",
    coalesce(sum(${settled}) FILTER (WHERE ${here} AND ${shown}), 0)::int AS "itemSettled",
    count(*) FILTER (WHERE ${here} AND ${shown} AND mark.provisional)::int AS "itemProvisional",
    count(*) FILTER (WHERE ${here} AND mark.attempts_used > 0)::int AS "itemJudged",
    coalesce(sum(mark.possible) FILTER (WHERE ${here} AND ${withheld}), 0)::int AS "itemWithheld"`;
}
