import { randomUUID } from "node:crypto";
import { everybody } from "../role";
import type { ActionRow, PageRow, RouteRow, Row } from "../row";

/** An administrator who is no member sees what a course holds under /teach. */
const members = everybody("404", {
  nobody: "sign-in",
  student: "200",
  former: "200",
  grader: "200",
  instructor: "200",
});

const page = (of: string, path: PageRow["path"], expect = members): Row => ({
  kind: "page",
  of,
  path,
  expect,
});

/** Wrong in another cell than what the stage's students have handed in. */
const submission = (attempt: string) => ({
  attempt,
  part: "r",
  answer: JSON.stringify([
    ["9", "9"],
    ["7", "9"],
  ]),
  key: randomUUID(),
});

const hand: Pick<RouteRow, "kind" | "of" | "path"> = {
  kind: "route",
  of: "POST /api/submissions",
  path: () => "/api/submissions",
};
const join: Pick<ActionRow, "kind" | "of"> = {
  kind: "action",
  of: "app/(student)/courses/actions.ts joinCourseAction",
};

/** What members of a course use, students above all. */
export const studentRows: readonly Row[] = [
  page("/courses", () => "/courses", everybody("200", { nobody: "sign-in" })),
  page("/courses/[course]", ({ course }) => `/courses/${course.slug}`),
  page("/courses/[course]/[assignment]", ({ course }) => `/courses/${course.slug}/first`),
  page(
    "/courses/[course]/[assignment]/[exercise]",
    ({ course }) => `/courses/${course.slug}/first/convolution`,
  ),
  page(
    "/submissions/[submission]",
    ({ course }) => `/submissions/${course.submissionId}`,
    everybody("404", { nobody: "sign-in", student: "200" }),
  ),
  {
    ...hand,
    json: (stage) => submission(stage.course.attemptId),
    expect: everybody("404 not-found", { nobody: "401 signed-out", student: "200" }),
  },
  {
    ...hand,
    variant: "to the attempt of somebody who grades now",
    json: (stage) => submission(stage.graderAttemptId),
    expect: everybody("404 not-found", { nobody: "401 signed-out", grader: "403 not-student" }),
  },
  {
    ...hand,
    variant: "from a page of another site",
    json: (stage) => submission(stage.course.attemptId),
    headers: { origin: "https://evil.example" },
    expect: everybody("404 not-found"),
  },
  {
    ...hand,
    variant: "as a form of another site would",
    json: (stage) => submission(stage.course.attemptId),
    headers: { "content-type": "text/plain" },
    expect: everybody("404 not-found"),
  },
  {
    ...join,
    form: ({ course, other }, role) => ({
      code: role === "outsider" || role === "rival" ? course.joinCode : other.joinCode,
    }),
    expect: everybody("done", { nobody: "signed-out" }),
  },
  {
    ...join,
    variant: "from a page of another site",
    form: ({ other }) => ({ code: other.joinCode }),
    origin: "https://evil.example",
    expect: everybody("status 500"),
  },
];
