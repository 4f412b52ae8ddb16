import type { StagedCourse } from "../furnish";
import { everybody, instructorActions, instructorPages, nobodyMay } from "../role";
import type { ActionRow, PageRow, RouteRow, Row } from "../row";

const page = (of: string, path: PageRow["path"], rest: Partial<PageRow> = {}): Row => ({
  kind: "page",
  of: `/teach/[course]/exercises${of}`,
  path,
  expect: instructorPages,
  ...rest,
});

const action = (name: string, form: ActionRow["form"], rest: Partial<ActionRow> = {}): Row => ({
  kind: "action",
  of: `app/(staff)/teach/[course]/exercises/actions.ts ${name}`,
  form,
  expect: instructorActions,
  ...rest,
});

const authors = everybody("404 not-found", { nobody: "401 signed-out", instructor: "200", admin: "200" });
/** What the other course's instructor may, and this one's may not. */
const theirAuthors = everybody("404 not-found", { nobody: "401 signed-out", rival: "200", admin: "200" });
const noAuthors = everybody("404 not-found", { nobody: "401 signed-out" });

const post = (path: string, json: RouteRow["json"], rest: Partial<RouteRow> = {}): Row => ({
  kind: "route",
  of: `POST ${path}`,
  path: () => path,
  expect: authors,
  ...(json && { json }),
  ...rest,
});

const draft = ({ slug, draft: { source, revision } }: StagedCourse, exercise = "convolution") => ({
  course: slug,
  exercise,
  source: `${source}\n# and more`,
  revision,
});
const ANSWER = { part: "r", answer: "[[9,9],[9,9]]" };
const trial = (course: StagedCourse, exercise = "convolution") => ({
  ...ANSWER,
  course: course.slug,
  exercise,
  source: course.draft.source,
});
const pinned = ({ slug, assignment, exercise }: StagedCourse) => ({
  ...ANSWER,
  course: slug,
  assignment,
  exercise,
});
const work = ({ slug, draft: { revision } }: StagedCourse, exercise = "convolution") => ({
  course: slug,
  exercise,
  revision: String(revision),
});

/** What instructors write. */
export const exerciseRows: readonly Row[] = [
  page("", ({ course }) => `/teach/${course.slug}/exercises`),
  page("/[exercise]", ({ course }) => `/teach/${course.slug}/exercises/convolution`),
  page("/[exercise]/history", ({ course }) => `/teach/${course.slug}/exercises/convolution/history`),
  page("/[exercise]", ({ course, other }) => `/teach/${course.slug}/exercises/${other.loose}`, {
    variant: "of another course",
    expect: { ...instructorPages, instructor: "404", admin: "404" },
  }),

  post("/api/drafts", ({ course }) => draft(course)),
  post("/api/drafts", ({ other }) => draft(other), { variant: "of another course", expect: theirAuthors }),
  post("/api/drafts", ({ course, other }) => draft(course, other.loose), {
    variant: "of another course's exercise",
    expect: noAuthors,
  }),
  post("/api/drafts", ({ course }) => draft(course), {
    variant: "from a page of another site",
    headers: { origin: "https://evil.example" },
    expect: everybody("404 not-found"),
  }),

  post("/api/trials", ({ course }) => trial(course), { keeps: true }),
  post("/api/trials", ({ other }) => trial(other), {
    variant: "of a text in another course",
    expect: theirAuthors,
    keeps: true,
  }),
  post("/api/trials", ({ course }) => pinned(course), {
    variant: "of the version that students answer",
    expect: { ...authors, grader: "200" },
    keeps: true,
  }),
  post("/api/trials", ({ other }) => pinned(other), {
    variant: "of the version that another course's students answer",
    expect: theirAuthors,
    keeps: true,
  }),

  action("createExerciseAction", ({ course }) => ({ course: course.slug, title: "Another one" })),
  action("createExerciseAction", ({ other }) => ({ course: other.slug, title: "Another one" }), {
    variant: "in another course",
    expect: everybody("not-found", { nobody: "signed-out", rival: "done", admin: "done" }),
  }),
  action("publishExerciseAction", ({ course }) => work(course)),
  action("publishExerciseAction", ({ other }) => work(other), {
    variant: "in another course",
    expect: everybody("not-found", { nobody: "signed-out", rival: "done", admin: "done" }),
  }),
  action("publishExerciseAction", ({ course, other }) => work(course, other.loose), {
    variant: "that is in another course",
    expect: nobodyMay,
  }),
  action("publishExerciseAction", ({ course }) => work(course), {
    variant: "from a page of another site",
    origin: "https://evil.example",
    expect: everybody("status 500"),
  }),
];
