/** The URLs of the site. Pure, and safe to use in the browser. */

const path = (...segments: readonly string[]) => `/${segments.map(encodeURIComponent).join("/")}`;

export const homePath = "/";
export const coursesPath = "/courses";
export const signUpPath = "/sign-up";

/** @param returnTo where to go afterwards: a path of this site */
export function signInPath(returnTo?: string): string {
  return returnTo === undefined ? "/sign-in" : `/sign-in?next=${encodeURIComponent(returnTo)}`;
}

export function coursePath({ course }: { course: string }): string {
  return path("courses", course);
}

export function assignmentPath({ course, assignment }: { course: string; assignment: string }): string {
  return path("courses", course, assignment);
}

export interface ExercisePlace {
  course: string;
  assignment: string;
  exercise: string;
}

export function exercisePath({ course, assignment, exercise }: ExercisePlace): string {
  return path("courses", course, assignment, exercise);
}

/** Where "another like this" is, on an exercise's page. */
export const practisePath = (place: ExercisePlace): string => `${exercisePath(place)}#practise`;

/** The courses the viewer teaches. */
export const teachPath = "/teach";
export const newCoursePath = "/teach/new";

interface CoursePlace {
  course: string;
}

export interface AssignmentPlace extends CoursePlace {
  assignment: string;
}

/** An exercise as its authors know it: in no assignment. */
export interface WorkPlace extends CoursePlace {
  exercise: string;
}

export const teachCoursePath = ({ course }: CoursePlace): string => path("teach", course);
export const teachRosterPath = ({ course }: CoursePlace): string => path("teach", course, "roster");
export const teachSettingsPath = ({ course }: CoursePlace): string => path("teach", course, "settings");
export const teachExercisesPath = ({ course }: CoursePlace): string => path("teach", course, "exercises");
export const teachExercisePath = ({ course, exercise }: WorkPlace): string =>
  path("teach", course, "exercises", exercise);
/** Whether a path is that of `teachExercisePath`, which has a Content-Security-Policy of its own. */
export const isEditorPath = (pathname: string): boolean =>
  /^\/teach\/[^/]+\/exercises\/[^/]+\/?$/.test(pathname);
export const exerciseHistoryPath = ({ course, exercise }: WorkPlace): string =>
  path("teach", course, "exercises", exercise, "history");
export const teachAssignmentsPath = ({ course }: CoursePlace): string => path("teach", course, "assignments");
export const newAssignmentPath = ({ course }: CoursePlace): string =>
  path("teach", course, "assignments", "new");
export const teachAssignmentPath = ({ course, assignment }: AssignmentPlace): string =>
  path("teach", course, "assignments", assignment);

/** @param assignment which homework's report; the latest one when left out */
export function reportsPath({ course, assignment }: CoursePlace & { assignment?: string }): string {
  const reports = path("teach", course, "reports");
  return assignment === undefined ? reports : `${reports}?assignment=${encodeURIComponent(assignment)}`;
}

/** One exercise, part by part. */
export const itemReportPath = ({ course, assignment, exercise }: ExercisePlace): string =>
  path("teach", course, "reports", assignment, exercise);
/** One student's attempts at it. */
export const attemptsReportPath = ({
  course,
  assignment,
  exercise,
  student,
}: ExercisePlace & { student: string }): string =>
  path("teach", course, "reports", assignment, exercise, student);

/** Downloads. */
export const gradebookCsvPath = ({ course, assignment }: AssignmentPlace): string =>
  path("api", "reports", course, assignment, "gradebook.csv");
export const submissionsCsvPath = ({ course, assignment }: AssignmentPlace): string =>
  path("api", "reports", course, assignment, "submissions.csv");

/** Where a draft is saved and its preview comes from. */
export const draftsPath = "/api/drafts";
/** Where the staff's answers are checked and forgotten. */
export const trialsPath = "/api/trials";

/** Where answers are handed in. */
export const submissionsPath = "/api/submissions";

/** Where the picture of a judged answer comes from. */
export const tracesPath = "/api/traces";

/** A variant of an exercise for practice, the viewer's own. */
export const practicePath = ({
  course,
  assignment,
  exercise,
  practice,
}: ExercisePlace & { practice: string }): string =>
  path("courses", course, assignment, exercise, "practice", practice);

/** Where answers to a practice are checked. */
export const practiceAnswersPath = "/api/practice-answers";

export function submissionPath({ submission }: { submission: string }): string {
  return path("submissions", submission);
}

/**
 * A path of this site that is safe to redirect to, or `fallback`.
 * `wanted` comes from the address bar: `//evil.example`, `/\evil.example` and control characters, which browsers
 * drop before they read an address, must not lead elsewhere.
 */
export function safeNext(wanted: unknown, fallback: string = coursesPath): string {
  if (typeof wanted !== "string" || !/^\/(?![/\\])[^\\\p{Cc}]*$/u.test(wanted)) return fallback;
  const site = "http://site.invalid";
  const url = URL.canParse(wanted, site) ? new URL(wanted, site) : null;
  return url?.origin === site && !url.pathname.startsWith("//")
    ? url.pathname + url.search + url.hash
    : fallback;
}
