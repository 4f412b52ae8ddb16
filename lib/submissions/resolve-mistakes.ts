/** SQL of what a stored right answer shows to be gone, and of the rows that say it was stored. */
interface ResolvedMistakes {
  /** Ids of the mistakes that its numbers would have shown, a text[]. */
  mistakes: string;
  user: string;
  course: string;
  from: string;
  /** Which records, as `record`, it may resolve: those of mistakes made before its numbers were seen. */
  where: string;
}

/**
 * The SQL that resolves mistakes of a student. The records are locked in the order in which answers that make mistakes
 * take them, so that two answers at once never wait for each other.
 */
export const resolveMistakes = ({ mistakes, user, course, from, where }: ResolvedMistakes): string => `
    UPDATE mistake_record SET resolved_at = now()
    FROM (
      SELECT record.user_id, record.course_id, record.mistake
      FROM ${from}, mistake_record record
      WHERE record.user_id = ${user} AND record.course_id = ${course} AND record.mistake = ANY(${mistakes})
        AND record.resolved_at IS NULL AND ${where}
      ORDER BY record.mistake
      FOR UPDATE OF record
    ) shown
    WHERE mistake_record.user_id = shown.user_id AND mistake_record.course_id = shown.course_id
      AND mistake_record.mistake = shown.mistake`;
