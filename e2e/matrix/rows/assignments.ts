import type { StagedCourse } from "../furnish";
import { everybody, instructorActions, instructorPages, nobodyMay } from "../role";
import type { ActionRow, PageRow, Row } from "../row";

const page = (of: string, path: PageRow["path"], rest: Partial<PageRow> = {}): Row => ({
  kind: "page",
  of,
  path,
  expect: instructorPages,
  ...rest,
});

const action = (name: string, form: ActionRow["form"], rest: Partial<ActionRow> = {}): Row => ({
  kind: "action",
  of: `app/(staff)/teach/[course]/assignments/actions.ts ${name}`,
  form,
  expect: instructorActions,
  ...rest,
});

const RULES = {
  title: "By hand",
  opens: "2026-01-01T10:00",
  due: "2031-01-01T10:00",
  maxAttempts: "3",
  numbers: "variants",
  reveal: '{"score":1,"cells":"after-due","diagnosis":"after-due","trace":"never"}',
};

/** What the form of an assignment that is there began with. */
const BEGAN = {
  beganTitle: "First homework",
  beganOpensAt: "2026-02-01T09:00:00Z",
  beganDueAt: "2026-02-08T09:00:00Z",
  beganMaxAttempts: "10",
  beganNumbers: "printed",
  beganReveal: '{"score":1,"cells":1,"diagnosis":1,"trace":1}',
  beganTimeZone: "Europe/Berlin",
};

const place = ({ slug, assignment }: StagedCourse) => ({ course: slug, assignment });

/** What the other course's instructor may, and this one's may not. */
const theirs = {
  variant: "of another course",
  expect: everybody("not-found", { nobody: "signed-out", rival: "done", admin: "done" }),
};

/** Homework, and the exercises in it. */
export const assignmentRows: readonly Row[] = [
  page("/teach/[course]/assignments", ({ course }) => `/teach/${course.slug}/assignments`),
  page("/teach/[course]/assignments/new", ({ course }) => `/teach/${course.slug}/assignments/new`),
  page("/teach/[course]/assignments/[assignment]", ({ course }) => `/teach/${course.slug}/assignments/first`),

  action("createAssignmentAction", ({ course }) => ({ ...RULES, course: course.slug, pack: "" })),
  action("createAssignmentAction", ({ other }) => ({ ...RULES, course: other.slug, pack: "" }), theirs),
  action("createAssignmentAction", ({ course }) => ({ ...RULES, course: course.slug, pack: "../try-it" }), {
    variant: "with a pack that is a path",
    expect: everybody("unreadable", { nobody: "signed-out" }),
  }),
  action("createAssignmentAction", ({ course }) => ({ ...RULES, course: course.slug, pack: "try-it" }), {
    variant: "with a pack that is no homework",
    expect: { ...instructorActions, instructor: "refused", admin: "refused" },
  }),

  action("updateAssignmentAction", ({ course }) => ({ ...RULES, ...BEGAN, ...place(course) })),
  action("updateAssignmentAction", ({ other }) => ({ ...RULES, ...BEGAN, ...place(other) }), theirs),
  action("updateAssignmentAction", ({ course }) => ({ ...RULES, ...BEGAN, ...place(course) }), {
    variant: "from a page of another site",
    origin: "https://evil.example",
    expect: everybody("status 500"),
  }),

  action("addItemAction", ({ course }) => ({ ...place(course), exercise: course.loose })),
  action("addItemAction", ({ other }) => ({ ...place(other), exercise: other.loose }), theirs),
  action("addItemAction", ({ course, other }) => ({ ...place(course), exercise: other.loose }), {
    variant: "with an exercise of another course",
    expect: { ...instructorActions, instructor: "refused", admin: "refused" },
  }),

  action("removeItemAction", ({ course }) => ({ ...place(course), item: "spare" })),
  action("removeItemAction", ({ other }) => ({ ...place(other), item: "spare" }), theirs),
  action("removeItemAction", ({ course }) => ({ ...place(course), item: "convolution" }), {
    variant: "that somebody has begun",
    expect: { ...instructorActions, instructor: "refused", admin: "refused" },
  }),

  action("moveItemAction", ({ course }) => ({ ...place(course), item: "spare", direction: "up" })),
  action("moveItemAction", ({ other }) => ({ ...place(other), item: "spare", direction: "up" }), theirs),
  action(
    "moveItemAction",
    ({ course, other }) => ({ ...place(course), item: other.loose, direction: "up" }),
    {
      variant: "that is in another course",
      expect: nobodyMay,
    },
  ),

  action("moveToVersionAction", ({ course }) => ({ ...place(course), item: "spare", version: "2" })),
  action("moveToVersionAction", ({ other }) => ({ ...place(other), item: "spare", version: "2" }), theirs),
];
