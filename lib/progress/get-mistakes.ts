import { isMistakeId, sayMistake } from "@/grader";
import { NAMED_FROM } from "../assignments/named-from";
import type { Viewer } from "../auth/session";
import { queryRows } from "../db";
import { getCompiledVersion } from "../exercises/get-compiled-version";
import type { ExercisePlace } from "../paths";
import { attemptsToPractise } from "../practice/who-practises";
import type { MistakeState, OwnMistake } from "./views";

interface MistakeRow extends ExercisePlace {
  mistake: string;
  times: number;
  lastAt: Date;
  resolved: boolean;
  title: string;
  versionId: string;
}

/**
 * What the viewer gets wrong in a course: the repeated mistakes first, the most frequent of them at the top, then what
 * was seen once, then what is resolved. Empty for whoever is no student there. A mistake that was made last in an
 * assignment whose policy names none any more is left out.
 */
export async function getMistakes(viewer: Viewer, course: string): Promise<OwnMistake[]> {
  const rows = await queryRows<MistakeRow>({
    text: `
      SELECT record.mistake, record.times, record.last_at AS "lastAt", record.resolved_at IS NOT NULL AS resolved,
        course.slug AS course, assignment.slug AS assignment, item.slug AS exercise, version.title,
        version.id AS "versionId"
      FROM ${attemptsToPractise("$1")}
      JOIN exercise_version version ON version.id = item.exercise_version_id
      JOIN mistake_record record ON record.attempt_id = attempt.id AND record.user_id = attempt.user_id
        AND record.course_id = course.id
      WHERE course.slug = $2 AND ${NAMED_FROM} IS NOT NULL
      ORDER BY resolved, CASE WHEN record.resolved_at IS NULL THEN record.times END DESC,
        record.last_at DESC, record.mistake`,
    values: [viewer.id, course],
  });
  const mistakes = await Promise.all(rows.map((row) => mistakeOf(row)));
  return mistakes.filter((each) => each !== null);
}

/** null for one that this product has no words for any more. */
async function mistakeOf(row: MistakeRow): Promise<OwnMistake | null> {
  const { mistake, resolved, title, times, lastAt, versionId, course, assignment, exercise } = row;
  if (!isMistakeId(mistake)) return null;
  const { vary } = (await getCompiledVersion(versionId)).exercise;
  return {
    id: mistake,
    sentence: sayMistake(mistake),
    state: stateOf(resolved, times),
    times,
    lastAt,
    hasVariants: vary !== null,
    place: { course, assignment, exercise },
    title,
  };
}

function stateOf(resolved: boolean, times: number): MistakeState {
  if (resolved) return "resolved";
  return times > 1 ? "repeated" : "seen";
}
