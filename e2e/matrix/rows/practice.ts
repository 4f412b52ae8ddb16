import { randomUUID } from "node:crypto";
import { everybody, nobodyMay } from "../role";
import type { ActionRow, RouteRow, Row } from "../row";

const practised = (practice: string) => ({ practice, part: "total", answer: '"7"', key: randomUUID() });

const practise: Pick<RouteRow, "kind" | "of" | "path"> = {
  kind: "route",
  of: "POST /api/practice-answers",
  path: () => "/api/practice-answers",
};
const begin: Pick<ActionRow, "kind" | "of"> = {
  kind: "action",
  of: "app/(student)/courses/[course]/[assignment]/[exercise]/actions.ts startPracticeAction",
};

/** Reads only: nothing is begun by it. */
const show: Pick<ActionRow, "kind" | "of" | "keeps"> = {
  kind: "action",
  keeps: true,
  of: "app/(student)/courses/[course]/[assignment]/[exercise]/actions.ts findShownAction",
};

/** One's own practice, as long as one is a student of the course. */
export const practiceRows: readonly Row[] = [
  {
    kind: "page",
    of: "/courses/[course]/[assignment]/[exercise]/practice/[practice]",
    path: ({ course }) => `/courses/${course.slug}/first/varied/practice/${course.practiceId}`,
    expect: everybody("404", { nobody: "sign-in", student: "200" }),
  },
  {
    ...practise,
    json: ({ course }) => practised(course.practiceId),
    expect: everybody("404 not-found", { nobody: "401 signed-out", student: "200" }),
  },
  {
    ...practise,
    variant: "to the practice of somebody who grades now",
    json: (stage) => practised(stage.graderPracticeId),
    expect: everybody("404 not-found", { nobody: "401 signed-out" }),
  },
  {
    ...practise,
    variant: "from a page of another site",
    json: ({ course }) => practised(course.practiceId),
    headers: { origin: "https://evil.example" },
    expect: everybody("404 not-found"),
  },
  {
    ...begin,
    form: ({ course }) => ({ course: course.slug, assignment: "first", exercise: "varied" }),
    expect: everybody("not-found", { nobody: "signed-out", student: "done", former: "done" }),
  },
  {
    ...begin,
    variant: "of an exercise they have not opened",
    form: ({ course }) => ({ course: course.slug, assignment: "first", exercise: "spare" }),
    expect: nobodyMay,
  },
  {
    ...begin,
    variant: "from a page of another site",
    form: ({ course }) => ({ course: course.slug, assignment: "first", exercise: "varied" }),
    origin: "https://evil.example",
    expect: everybody("status 500"),
  },
  {
    ...show,
    form: ({ course }) => ({ course: course.slug, assignment: "first", exercise: "varied" }),
    expect: everybody("not-found", { nobody: "signed-out", student: "done", former: "done" }),
  },
  {
    ...show,
    variant: "of an exercise they have not opened",
    form: ({ course }) => ({ course: course.slug, assignment: "first", exercise: "spare" }),
    expect: nobodyMay,
  },
  {
    ...show,
    variant: "from a page of another site",
    form: ({ course }) => ({ course: course.slug, assignment: "first", exercise: "varied" }),
    origin: "https://evil.example",
    expect: everybody("status 500"),
  },
];
