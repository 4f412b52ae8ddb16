import { everybody, instructorActions, instructorPages, nobodyMay, type Role, staffPages } from "../role";
import type { ActionRow, PageRow, Row } from "../row";
import type { Stage } from "../stage";

const page = (of: string, path: PageRow["path"], expect: PageRow["expect"]): Row => ({
  kind: "page",
  of,
  path,
  expect,
});

const action = (of: string, form: ActionRow["form"], rest: Partial<ActionRow> = {}): Row => ({
  kind: "action",
  of: `app/(staff)/teach/${of}`,
  form,
  expect: instructorActions,
  ...rest,
});

/** Whoever may open courses of their own. */
const founders = (no: string, nobody: string, yes: string) =>
  everybody(no, { nobody, instructor: yes, rival: yes, admin: yes });

const newCourse = ({ unique }: Stage) => ({ title: `Made by ${unique}`, timeZone: "Europe/Berlin" });
const roleOf = (course: string, member: string, role: string) => ({ course, member, role });
const joining = ({ course }: Stage) => ({ course: course.slug, joining: "closed" });

/** The asker's own id; nobody has none. */
const own = ({ people }: Stage, role: Role) => people[role === "nobody" ? "student" : role].id;

/** Courses and their members. */
export const courseRows: readonly Row[] = [
  page("/teach", () => "/teach", everybody("200", { nobody: "sign-in" })),
  page("/teach/new", () => "/teach/new", founders("404", "sign-in", "200")),
  page("/teach/[course]", ({ course }) => `/teach/${course.slug}`, staffPages),
  page("/teach/[course]/roster", ({ course }) => `/teach/${course.slug}/roster`, staffPages),
  page("/teach/[course]/settings", ({ course }) => `/teach/${course.slug}/settings`, instructorPages),

  action("new/actions.ts createCourseAction", newCourse, {
    expect: founders("not-found", "signed-out", "done"),
  }),
  action("new/actions.ts createCourseAction", newCourse, {
    variant: "from a page of another site",
    origin: "https://evil.example",
    expect: everybody("status 500"),
  }),

  action("[course]/settings/actions.ts updateCourseAction", ({ course }) => ({
    course: course.slug,
    title: "Renamed",
    timeZone: "UTC",
  })),
  action("[course]/settings/actions.ts updateConventionsAction", ({ course }) => ({
    course: course.slug,
    kernel: "flipped",
    layout: "channels-last",
    pooling: "ceil",
    padValue: "0",
  })),
  action("[course]/settings/actions.ts renewJoinCodeAction", ({ course }) => ({ course: course.slug })),
  action("[course]/settings/actions.ts setJoiningAction", joining),
  action("[course]/settings/actions.ts setJoiningAction", joining, {
    variant: "from a page of another site",
    origin: "https://evil.example",
    expect: everybody("status 500"),
  }),

  action("[course]/roster/actions.ts changeRoleAction", ({ course, people }) =>
    roleOf(course.slug, people.student.id, "GRADER"),
  ),
  action(
    "[course]/roster/actions.ts changeRoleAction",
    (stage, role) => roleOf(stage.course.slug, own(stage, role), "INSTRUCTOR"),
    {
      variant: "making oneself an instructor",
      expect: everybody("not-found", { nobody: "signed-out", instructor: "refused", admin: "refused" }),
    },
  ),
  action(
    "[course]/roster/actions.ts changeRoleAction",
    ({ course, people }) => roleOf(course.slug, people.outsider.id, "GRADER"),
    { variant: "of somebody who belongs to another course", expect: nobodyMay },
  ),
  action(
    "[course]/roster/actions.ts changeRoleAction",
    ({ other, people }) => roleOf(other.slug, people.student.id, "INSTRUCTOR"),
    { variant: "of one's own student in another course", expect: nobodyMay },
  ),
  action(
    "[course]/roster/actions.ts changeRoleAction",
    ({ course, people }) => roleOf(course.slug, people.instructor.id, "STUDENT"),
    {
      variant: "of the only instructor",
      expect: everybody("not-found", { nobody: "signed-out", instructor: "refused", admin: "refused" }),
    },
  ),
];
