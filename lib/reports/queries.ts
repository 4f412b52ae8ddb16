import { rightAnswers } from "@/grader";
import type { Viewer } from "../auth/session";
import { getTaughtCourse } from "../courses/get-taught-course";
import { canSeeReports } from "../courses/permissions";
import { prisma } from "../db";
import { getCompiledVariant } from "../exercises/get-compiled-variant";
import type { ExercisePlace } from "../paths";
import { buildAssignmentReport, type FoundAssignment } from "./build-assignment-report";
import { findAttempts } from "./find-attempts";
import { reportColumn } from "./find-columns";
import { findItem } from "./find-item";
import { findItemSums } from "./find-item-sums";
import { findOwnNumbers } from "./find-own-numbers";
import { findProvisional } from "./find-provisional";
import { findWrongAnswers } from "./find-wrong-answers";
import { itemFigures, NO_FIGURES } from "./item-figures";
import type { ItemReport } from "./item-report-view";
import type { AssignmentReport, AttemptsReport, GradebookSort, NoAssignments, ReportColumn } from "./views";

interface AssignmentQuestion {
  course: string;
  /** The latest one that has opened if left out, or if there is no such assignment. */
  assignment?: string;
  sort: GradebookSort;
}

/** The gradebook of an assignment with its figures: all from the kept scores, in a fixed number of statements. */
export async function getAssignmentReport(
  viewer: Viewer,
  { course: slug, assignment: wanted, sort }: AssignmentQuestion,
): Promise<AssignmentReport | NoAssignments> {
  const course = await getTaughtCourse(viewer, slug, canSeeReports);
  const assignments = await prisma().assignment.findMany({
    where: { courseId: course.id },
    orderBy: [{ opensAt: "asc" }, { dueAt: "asc" }, { slug: "asc" }],
    select: { id: true, slug: true, title: true, opensAt: true, dueAt: true },
  });
  const assignment = assignments.find((each) => each.slug === wanted) ?? latest(assignments, course.now);
  if (!assignment) {
    const { title, timeZone } = course;
    return { course: { slug, title, timeZone }, assignments: [], assignment: null };
  }
  const choices = assignments.map((each) => ({ slug: each.slug, title: each.title }));
  return { assignments: choices, ...(await buildAssignmentReport({ course, assignment, sort })) };
}

const latest = (assignments: readonly FoundAssignment[], now: Date): FoundAssignment | undefined =>
  assignments.findLast(({ opensAt }) => opensAt <= now) ?? assignments[0];

/** One exercise's figures and the most frequent wrong answers, part by part, with its keys. */
export async function getItemReport(viewer: Viewer, place: ExercisePlace): Promise<ItemReport> {
  const { course, assignment, item, previous, next, compiled } = await findItem(viewer, place);
  const { published, exercise, solution } = compiled;
  const of = { courseId: course.id, itemId: item.id, exercise };
  const [{ whole, parts }, wrong, own, provisional] = await Promise.all([
    findItemSums(of),
    findWrongAnswers(of),
    findOwnNumbers({ ...of, versionId: item.versionId }),
    findProvisional(of),
  ]);
  return {
    course: { slug: course.slug, title: course.title, timeZone: course.timeZone },
    assignment: { slug: assignment.slug, title: assignment.title },
    item: reportColumn(item),
    figures: itemFigures(whole, item.possible),
    ownNumbers: own.students,
    exercise: published,
    keys: rightAnswers(solution),
    parts: published.parts.map((part, index) => ({
      part,
      index,
      ...itemFigures(parts.get(part.id) ?? NO_FIGURES, part.points),
      ...(wrong.get(part.id) ?? { wrongAnswers: [], differentWrong: 0 }),
      ownWrong: own.wrong.get(part.id) ?? [],
      provisional: provisional.get(part.id) ?? [],
    })),
    previous: previous && neighbour(previous),
    next: next && neighbour(next),
    now: course.now,
  };
}

const neighbour = ({ slug, title, number }: ReportColumn) => ({ slug, title, number });

const NO_ANSWERS = { earned: 0, attemptsUsed: 0, answers: 0 };

/** What one student handed in to one exercise. */
export async function getAttemptsReport(
  viewer: Viewer,
  place: ExercisePlace & { student: string },
): Promise<AttemptsReport> {
  const { course, assignment, item } = await findItem(viewer, place);
  const of = { courseId: course.id, itemId: item.id, studentId: place.student };
  const { student, seed, scores, submissions } = await findAttempts(of);
  const { published } = await getCompiledVariant({ versionId: item.versionId, seed });
  const parts = published.parts.map((part, index) => {
    const { earned, attemptsUsed, answers } = scores.get(part.id) ?? NO_ANSWERS;
    const listed = submissions.get(part.id) ?? [];
    // Asked at once but not in one statement: an answer that has just arrived is in one of them only.
    const earlier = Math.max(0, answers - listed.length);
    return { part, index, earned, attemptsUsed, submissions: listed, earlier };
  });
  return {
    course: { slug: course.slug, title: course.title, timeZone: course.timeZone },
    assignment: { slug: assignment.slug, title: assignment.title },
    item: reportColumn(item),
    student,
    ownNumbers: seed !== null,
    exercise: published,
    parts,
    earned: parts.reduce((sum, { earned }) => sum + earned, 0),
    now: course.now,
  };
}
