import type { Viewer } from "../auth/session";
import { databaseNow, prisma } from "../db";
import { NotFoundError } from "../result";
import { assignmentState } from "./assignment-state";
import { attemptsUntilScore } from "./attempts-until-score";
import { assignmentMarks, marksSelect } from "./marks";
import type { CourseView, MyCourses } from "./views";

const assignmentSelect = (userId: string) => ({
  orderBy: [{ dueAt: "asc" as const }, { slug: "asc" as const }],
  select: {
    slug: true,
    title: true,
    opensAt: true,
    dueAt: true,
    reveal: true,
    items: { select: marksSelect(userId) },
  },
});

/** The courses the viewer belongs to, by title; assignments by due date. */
export async function getMyCourses(viewer: Viewer): Promise<MyCourses> {
  const [memberships, now] = await Promise.all([findMemberships(viewer.id), databaseNow()]);
  const courses = memberships.map(({ role, course }) => ({
    slug: course.slug,
    title: course.title,
    role,
    assignments: course.assignments.map(({ slug, title, dueAt, reveal, items }) => {
      const { earned, possible, withheld } = assignmentMarks(items, attemptsUntilScore(reveal, now > dueAt));
      return { slug, title, dueAt, earned, possible, withheld };
    }),
  }));
  return { courses, now };
}

const findMemberships = (userId: string) =>
  prisma().membership.findMany({
    where: { userId },
    orderBy: [{ course: { title: "asc" } }, { courseId: "asc" }],
    select: {
      role: true,
      course: { select: { slug: true, title: true, assignments: assignmentSelect(userId) } },
    },
  });

/** One course of the viewer's; for anybody else it does not exist. */
export async function getCourse(viewer: Viewer, courseSlug: string): Promise<CourseView> {
  const [membership, now] = await Promise.all([
    prisma().membership.findFirst({
      where: { userId: viewer.id, course: { slug: courseSlug } },
      select: {
        role: true,
        course: {
          select: { slug: true, title: true, timeZone: true, assignments: assignmentSelect(viewer.id) },
        },
      },
    }),
    databaseNow(),
  ]);
  if (membership === null) throw new NotFoundError("The course");
  const { role, course } = membership;
  return {
    slug: course.slug,
    title: course.title,
    timeZone: course.timeZone,
    now,
    role,
    assignments: course.assignments.map(({ slug, title, opensAt, dueAt, reveal, items }) => ({
      slug,
      title,
      opensAt,
      dueAt,
      state: assignmentState({ opensAt, dueAt }, now),
      ...assignmentMarks(items, attemptsUntilScore(reveal, now > dueAt)),
    })),
  };
}
