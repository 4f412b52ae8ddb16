/**
 * SQL, for ORDER BY: which of a part's answers later parts are marked from comes first, given `submission` and its
 * row of item_score as `mark`. It is the one that solved the part, so that nobody unsolves it to make the next one
 * easy; of an unsolved part it is the last one, as the page shows it, or, where that one could not be read, the newest
 * one that could.
 */
export const STANDING_FIRST = `
  (mark.solved_at IS NOT NULL AND submission.id = mark.best_submission_id) DESC,
  (submission.id = mark.last_submission_id) DESC,
  submission.attempt_number DESC`;
