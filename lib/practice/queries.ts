import { isMistakeId, type Points, type RawAnswer, whetherMistake } from "@/grader";
import { NAMED_FROM } from "../assignments/named-from";
import type { Viewer } from "../auth/session";
import { queryRow, queryRows } from "../db";
import { type ExerciseVariant, getCompiledVariant } from "../exercises/get-compiled-variant";
import { isUuid } from "../is-uuid";
import type { ExercisePlace } from "../paths";
import { NotFoundError } from "../result";
import { aboutPart } from "../submissions/about-part";
import { everything } from "../submissions/revealed";
import { type JudgedAnswer, verdictView } from "../submissions/verdict-view";
import { findOwnMistakes } from "./find-own-mistakes";
import { findRevealable } from "./find-revealable";
import type { PracticePageView, PracticeProgress, Practised, PractisedLine } from "./views";
import { attemptsToPractise } from "./who-practises";

export interface PracticePlace extends ExercisePlace {
  /** The practice's id, from the address bar. */
  practice: string;
}

/** A practice of the viewer's own, where it is; for anybody else it does not exist. */
export async function getPracticePage(viewer: Viewer, place: PracticePlace): Promise<PracticePageView> {
  const row = await findPlace(viewer.id, place);
  const [compiled, answers] = await Promise.all([getCompiledVariant(row), findAnswers(row.practiceId)]);
  const { published } = compiled;
  const { practiceId, begunAt, now, course, homework, item } = row;
  const practised = published.parts.filter(({ id }) => row.parts.includes(id));
  return {
    course,
    homework,
    item,
    practiceId,
    begunAt,
    now,
    shows: row.reveals.filter(isMistakeId).map(whetherMistake),
    exercise: published,
    parts: Object.fromEntries(
      practised.map(({ id, points: possible }): [string, PracticeProgress] => {
        const given = answers.get(id);
        if (given === undefined) return [id, { earned: 0, possible, last: null }];
        const last = {
          answer: given.answer,
          verdict: verdictView(given, everything(aboutPart(compiled, id))),
        };
        return [id, { earned: given.best, possible, last }];
      }),
    ),
  };
}

interface PlaceRow
  extends Pick<PracticePageView, "course" | "homework" | "item" | "practiceId" | "begunAt" | "now"> {
  versionId: string;
  seed: string;
  parts: readonly string[];
  /** Empty where mistakes may not be named. */
  reveals: readonly string[];
}

async function findPlace(userId: string, place: PracticePlace): Promise<PlaceRow> {
  const row = isUuid(place.practice)
    ? await queryRow<PlaceRow>({
        text: `
          SELECT practice.id AS "practiceId", practice.created_at AS "begunAt", now() AS now,
            practice.exercise_version_id AS "versionId", practice.seed, practice.parts,
            CASE WHEN ${NAMED_FROM} IS NULL THEN '{}' ELSE practice.reveals END AS reveals,
            json_build_object('slug', course.slug, 'title', course.title, 'timeZone', course.time_zone) AS course,
            json_build_object('slug', assignment.slug, 'title', assignment.title) AS homework,
            json_build_object('slug', item.slug, 'title', version.title, 'number', item.position) AS item
          FROM ${attemptsToPractise("$1")}
          JOIN practice ON practice.attempt_id = attempt.id
          JOIN exercise_version version ON version.id = practice.exercise_version_id
          WHERE practice.id = $2 AND course.slug = $3 AND assignment.slug = $4 AND item.slug = $5`,
        values: [userId, place.practice, place.course, place.assignment, place.exercise],
      })
    : null;
  if (row === null) throw new NotFoundError("The practice");
  return row;
}

export interface AnswerRow extends JudgedAnswer {
  partId: string;
  answer: RawAnswer;
  best: Points;
}

/** The last answer to each part, with the best mark. The caller has made sure whose practice it is. */
async function findAnswers(practiceId: string): Promise<ReadonlyMap<string, AnswerRow>> {
  const rows = await queryRows<AnswerRow>({
    text: `
      SELECT DISTINCT ON (part_id) part_id AS "partId", answer, verdict, diagnosis,
        max(earned) OVER (PARTITION BY part_id) AS best
      FROM practice_answer WHERE practice_id = $1
      ORDER BY part_id, created_at DESC, id DESC`,
    values: [practiceId],
  });
  return new Map(rows.map((row) => [row.partId, row]));
}

/** Lines of the history; of very many, the latest. */
const LISTED = 10;

/**
 * What the viewer has practised of an exercise they have begun: practices with something answered.
 * @returns null where there is nothing to practise: the exercise has no variants
 */
export async function getPractised(viewer: Viewer, attemptId: string): Promise<Practised | null> {
  const attempt = await queryRow<ExerciseVariant>({
    text: `
      SELECT item.exercise_version_id AS "versionId", attempt.seed FROM ${attemptsToPractise("$1")} WHERE attempt.id = $2`,
    values: [viewer.id, attemptId],
  });
  if (attempt === null) return null;
  const { exercise } = await getCompiledVariant({ ...attempt, seed: null });
  if (exercise.vary === null) return null;
  const revealable = await findRevealable(attempt, await findOwnMistakes(viewer.id, attemptId));
  const rows = await queryRows<PractisedLine & { count: number }>({
    text: `
      SELECT practice.id, practice.created_at AS at, sum(best.earned)::int AS earned, practice.possible,
        count(*) OVER ()::int AS count
      FROM practice
      JOIN attempt ON attempt.id = practice.attempt_id
      JOIN LATERAL (
        SELECT max(earned) AS earned FROM practice_answer WHERE practice_id = practice.id GROUP BY part_id
      ) best ON true
      WHERE attempt.id = $1 AND attempt.user_id = $2
      GROUP BY practice.id
      ORDER BY practice.created_at DESC, practice.id DESC
      LIMIT ${LISTED}`,
    values: [attemptId, viewer.id],
  });
  const lines = rows.map(({ id, at, earned, possible }) => ({ id, at, earned, possible }));
  return { lines, count: rows[0]?.count ?? 0, shows: revealable.map(whetherMistake) };
}
