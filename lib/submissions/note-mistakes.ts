/** SQL of what is noted, and of the rows that say the answer was stored. */
interface NotedMistakes {
  /** Ids of the mistakes, a text[]. */
  mistakes: string;
  user: string;
  course: string;
  attempt: string;
  part: string;
  from: string;
  /**
   * Whether the student may be told of them now: what is kept here is shown to them, and would otherwise tell what the
   * assignment's policy hides.
   */
  where: string;
}

/** The SQL that keeps the mistakes of one stored answer for its student. One made again is not resolved any more. */
export const noteMistakes = ({
  mistakes,
  user,
  course,
  attempt,
  part,
  from,
  where,
}: NotedMistakes): string => `
    INSERT INTO mistake_record AS known (user_id, course_id, mistake, attempt_id, part_id)
    SELECT ${user}, ${course}, named.mistake, ${attempt}, ${part}
    FROM ${from}, (SELECT DISTINCT unnest(${mistakes}) AS mistake ORDER BY mistake) named
    WHERE ${where}
    ON CONFLICT (user_id, course_id, mistake) DO UPDATE SET
      times = known.times + 1,
      last_at = now(),
      resolved_at = NULL,
      attempt_id = EXCLUDED.attempt_id,
      part_id = EXCLUDED.part_id`;
