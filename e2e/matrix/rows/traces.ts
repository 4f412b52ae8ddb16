import type { StagedCourse } from "../furnish";
import { everybody } from "../role";
import type { RouteRow, Row } from "../row";

const ASK = { part: "r", call: null, first: 0 };
const ANSWER = { ...ASK, answer: "[[9,9],[9,8]]" };

const own = (attempt: string) => ({ ...ASK, attempt });
const pinned = ({ slug, assignment, exercise }: StagedCourse) => ({
  ...ANSWER,
  course: slug,
  assignment,
  exercise,
});
const written = ({ slug, exercise, draft: { source } }: StagedCourse) => ({
  ...ANSWER,
  course: slug,
  exercise,
  source,
});

const none = everybody("404 not-found", { nobody: "401 signed-out" });
const trace = (json: RouteRow["json"], expect: RouteRow["expect"], rest: Partial<RouteRow> = {}): Row => ({
  kind: "route",
  of: "POST /api/traces",
  path: () => "/api/traces",
  keeps: true,
  expect,
  ...(json && { json }),
  ...rest,
});

/** Pictures of one's own answers, and of those that staff try out. */
export const traceRows: readonly Row[] = [
  trace(({ course }) => own(course.attemptId), { ...none, student: "200" }),
  trace((stage) => own(stage.graderAttemptId), none, {
    variant: "of the attempt of somebody who grades now",
  }),
  trace(({ course }) => ({ ...ASK, part: "total", practice: course.practiceId }), none, {
    variant: "of a practice in which nothing is answered",
  }),
  trace(
    ({ course }) => pinned(course),
    { ...none, grader: "200", instructor: "200", admin: "200" },
    {
      variant: "of an answer to the version that students answer",
    },
  ),
  trace(
    ({ other }) => pinned(other),
    { ...none, rival: "200", admin: "200" },
    {
      variant: "of an answer to what another course's students answer",
    },
  ),
  trace(
    ({ course }) => written(course),
    { ...none, instructor: "200", admin: "200" },
    {
      variant: "of an answer to a text",
    },
  ),
  trace(
    ({ other }) => written(other),
    { ...none, rival: "200", admin: "200" },
    {
      variant: "of an answer to a text in another course",
    },
  ),
  trace(({ course }) => own(course.attemptId), everybody("404 not-found"), {
    variant: "from a page of another site",
    headers: { origin: "https://evil.example" },
  }),
];
