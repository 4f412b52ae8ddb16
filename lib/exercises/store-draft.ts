import { queryRow } from "../db";

export interface NewDraft {
  exerciseId: string;
  source: string;
  /** What the tab last saw; 0 where it saw no draft. */
  revision: number;
  savedById: string;
}

/**
 * One statement, so that of two tabs that save at once one comes second and sees that it did, the very first save
 * included. A text that changes nothing writes nothing. Saves come every other second: the record tells when somebody
 * takes a draft up, the draft itself who saved it last.
 */
const STORE = `
  WITH before AS (
    SELECT saved_by_id FROM exercise_draft WHERE exercise_id = $1
  ), saved AS (
    INSERT INTO exercise_draft AS draft (exercise_id, source, saved_by_id)
    SELECT $1::uuid, $2::text, $4::uuid
    WHERE $3::int > 0 OR $2 IS DISTINCT FROM (
      SELECT source FROM exercise_version WHERE exercise_id = $1 ORDER BY number DESC LIMIT 1
    )
    ON CONFLICT (exercise_id) DO UPDATE
    SET source = excluded.source, revision = draft.revision + 1, saved_by_id = excluded.saved_by_id, saved_at = now()
    WHERE draft.revision = $3 AND draft.source <> excluded.source
    RETURNING revision, saved_at
  ), recorded AS (
    INSERT INTO audit_event (actor_id, action, subject_type, subject_id, data)
    SELECT $4, 'exercise.draft-taken-up', 'exercise', $1, jsonb_build_object('revision', saved.revision)
    FROM saved WHERE $4 IS DISTINCT FROM (SELECT saved_by_id FROM before)
  )
  SELECT revision, saved_at AS at FROM saved`;

/** Keeps a draft if nobody has saved since; null when nothing was written. */
export function storeDraft(draft: NewDraft): Promise<{ revision: number; at: Date } | null> {
  const { exerciseId, source, revision, savedById } = draft;
  return queryRow({ name: "store-draft", text: STORE, values: [exerciseId, source, revision, savedById] });
}
