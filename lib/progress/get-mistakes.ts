import { isMistakeId, sayMistake } from "@/grader";
import { namedFrom } from "../assignments/may-name-mistakes";
import type { Viewer } from "../auth/session";
import { queryRows } from "../db";
import type { ExercisePlace } from "../paths";
import { attemptsToPractise } from "../practice/who-practises";
import type { MistakeState, OwnMistake } from "./views";

interface MistakeRow extends ExercisePlace {
  mistake: string;
  times: number;
  lastAt: Date;
  resolved: boolean;
  title: string;
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
        course.slug AS course, assignment.slug AS assignment, item.slug AS exercise, version.title
      FROM ${attemptsToPractise("$1")}
      JOIN exercise_version version ON version.id = item.exercise_version_id
      JOIN mistake_record record ON record.attempt_id = attempt.id AND record.user_id = attempt.user_id
        AND record.course_id = course.id
      WHERE course.slug = $2 AND ${namedFrom({ reveal: "assignment.reveal", dueAt: "assignment.due_at" })} IS NOT NULL
      ORDER BY resolved, CASE WHEN record.resolved_at IS NULL THEN record.times END DESC,
        record.last_at DESC, record.mistake`,
    values: [viewer.id, course],
  });
  return rows.flatMap(({ mistake, resolved, title, times, lastAt, assignment, exercise }) => {
    if (!isMistakeId(mistake)) return [];
    const place = { course, assignment, exercise };
    const state = stateOf(resolved, times);
    return [{ id: mistake, sentence: sayMistake(mistake), state, times, lastAt, place, title }];
  });
}

function stateOf(resolved: boolean, times: number): MistakeState {
  if (resolved) return "resolved";
  return times > 1 ? "repeated" : "seen";
}
