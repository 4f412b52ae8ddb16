import type { Viewer } from "../auth/session";
import { prisma } from "../db";
import { type Homework, makeHomework, makeMember, makeViewer } from "./factories";

/** People who must not do what only instructors of a course may, each by who they are. */
export const WRONG_PEOPLE = {
  "a student": (homework: Homework) => makeMember(homework, "STUDENT"),
  "a grader": (homework: Homework) => makeMember(homework, "GRADER"),
  "another course's instructor": async () => makeMember(await makeHomework(), "INSTRUCTOR"),
  "somebody in no course": () => makeViewer(),
  "somebody who may open courses": async () => mayTeach(await makeViewer()),
} satisfies Record<string, (homework: Homework) => Promise<Viewer>>;

/** The right to open courses of one's own. */
export async function mayTeach(viewer: Viewer): Promise<Viewer> {
  await prisma().user.update({ where: { id: viewer.id }, data: { canTeach: true }, select: { id: true } });
  return { ...viewer, canTeach: true };
}

/** Whoever runs the site; in no course. */
export async function makeAdmin(): Promise<Viewer> {
  const { id } = await makeViewer("Root");
  return prisma().user.update({
    where: { id },
    data: { isAdmin: true },
    select: { id: true, name: true, email: true, isAdmin: true, canTeach: true },
  });
}
