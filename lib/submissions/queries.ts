import { getHomework } from "../assignments/queries";
import type { Viewer } from "../auth/session";
import { queryRow } from "../db";
import { type ExerciseVariant, getCompiledVariant } from "../exercises/get-compiled-variant";
import { isUuid } from "../is-uuid";
import { type ExercisePlace, exercisePath } from "../paths";
import { NotFoundError } from "../result";
import { aboutPart } from "./about-part";
import { getPartProgress } from "./get-part-progress";
import { openItem } from "./open-item";
import { REVEAL_COLUMNS, type RevealRow, revealed } from "./revealed";
import { SUBMISSION_COLUMNS, type SubmissionRow, submissionView } from "./submission-row";
import type { ExercisePageView, Neighbour, SubmissionReceipt } from "./views";

/**
 * An exercise of a homework the viewer may see. Opening it begins a student's attempt; staff are shown the version
 * that it is pinned to, and begin nothing.
 */
export async function getExercisePage(viewer: Viewer, place: ExercisePlace): Promise<ExercisePageView> {
  const homework = await getHomework(viewer, place);
  const at = homework.items.findIndex(({ slug }) => slug === place.exercise);
  const [previous, item, next] = [homework.items[at - 1], homework.items[at], homework.items[at + 1]];
  if (item === undefined) throw new NotFoundError("The exercise");

  const { attemptId, ...variant } = await openItem(viewer, { ...place, exercise: item.slug });
  const compiled = await getCompiledVariant(variant);
  const { published: exercise } = compiled;
  const { maxAttempts } = homework;
  return {
    homework,
    item: neighbour(item),
    attemptId,
    ownNumbers: variant.seed !== null,
    exercise,
    parts: await getPartProgress({ attemptId, compiled, maxAttempts }),
    previous: previous ? neighbour(previous) : null,
    next: next ? neighbour(next) : null,
    now: homework.now,
  };
}

const neighbour = ({ slug, title, number }: Neighbour): Neighbour => ({ slug, title, number });

interface ReceiptRow extends SubmissionRow, RevealRow, ExercisePlace, ExerciseVariant {
  partId: string;
  timeZone: string;
  now: Date;
}

/** One submission of the viewer's own; anybody else's does not exist. */
export async function getSubmission(viewer: Viewer, id: string): Promise<SubmissionReceipt> {
  const row = isUuid(id) ? await findReceipt(viewer.id, id) : null;
  if (row === null) throw new NotFoundError("The submission");
  const compiled = await getCompiledVariant(row);
  const { published } = compiled;
  const part = published.parts.find(({ id: partId }) => partId === row.partId);
  if (part === undefined) throw new Error(`submission ${id} answers a part its exercise does not have`);
  const shown = revealed(row, row.verdict.status, aboutPart(compiled, row.partId));
  return {
    submission: submissionView(row, false, shown),
    part,
    partIds: published.parts.map((one) => one.id),
    exerciseTitle: published.title,
    question: part.prompt === "" ? published.prompt : part.prompt,
    given: published.given,
    backHref: exercisePath(row),
    timeZone: row.timeZone,
    now: row.now,
  };
}

function findReceipt(userId: string, submissionId: string): Promise<ReceiptRow | null> {
  return queryRow<ReceiptRow>({
    text: `
      SELECT ${SUBMISSION_COLUMNS}, ${REVEAL_COLUMNS},
        submission.part_id AS "partId",
        submission.exercise_version_id AS "versionId", attempt.seed,
        course.slug AS course, assignment.slug AS assignment, item.slug AS exercise,
        course.time_zone AS "timeZone", now() AS now
      FROM submission
      JOIN attempt ON attempt.id = submission.attempt_id
      JOIN item_score score ON score.attempt_id = attempt.id AND score.part_id = submission.part_id
      JOIN assignment_item item ON item.id = attempt.item_id
      JOIN assignment ON assignment.id = item.assignment_id
      JOIN course ON course.id = assignment.course_id
      WHERE submission.id = $1 AND attempt.user_id = $2`,
    values: [submissionId, userId],
  });
}
