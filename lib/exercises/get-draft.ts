import { queryRow } from "../db";

/** The text an exercise's authors have now. */
export interface KeptDraft {
  source: string;
  /** 0: the latest version, since no draft was ever saved. */
  revision: number;
  savedBy: string;
  savedAt: Date;
}

/** The draft of an exercise, or its latest version where there is none. */
export async function getDraft(exerciseId: string): Promise<KeptDraft> {
  const kept = await queryRow<KeptDraft>({
    text: `
      SELECT draft.source, draft.revision, person.name AS "savedBy", draft.saved_at AS "savedAt"
      FROM exercise_draft draft
      JOIN "user" person ON person.id = draft.saved_by_id
      WHERE draft.exercise_id = $1
      UNION ALL (
        SELECT version.source, 0, coalesce(person.name, ''), version.created_at
        FROM exercise_version version
        LEFT JOIN "user" person ON person.id = version.published_by_id
        WHERE version.exercise_id = $1 AND NOT EXISTS (SELECT FROM exercise_draft WHERE exercise_id = $1)
        ORDER BY version.number DESC LIMIT 1
      )`,
    values: [exerciseId],
  });
  if (kept === null) throw new Error(`exercise ${exerciseId} has neither a draft nor a version`);
  return kept;
}
