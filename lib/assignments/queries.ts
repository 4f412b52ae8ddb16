import type { Viewer } from "../auth/session";
import { assignmentState } from "../courses/assignment-state";
import { attemptsUntilScore } from "../courses/attempts-until-score";
import { assignmentMarks, itemMarks, marksSelect } from "../courses/marks";
import { databaseNow, prisma } from "../db";
import { NotFoundError } from "../result";
import { canSeeItems } from "./can-see-items";
import { findPartStates } from "./find-part-states";
import type { HomeworkOverview, HomeworkView } from "./homework-view";

export interface HomeworkPlace {
  course: string;
  assignment: string;
}

/** An assignment of a course the viewer belongs to; for anybody else it does not exist. */
export async function getHomework(viewer: Viewer, place: HomeworkPlace): Promise<HomeworkView> {
  return (await loadHomework(viewer, place)).view;
}

/** The same with the state of every part. */
export async function getHomeworkOverview(viewer: Viewer, place: HomeworkPlace): Promise<HomeworkOverview> {
  const { view, shown, shownFrom } = await loadHomework(viewer, place);
  const parts = new Map<string, HomeworkOverview["items"][number]["parts"]>();
  for (const item of shown) parts.set(item.slug, await findPartStates(item, shownFrom));
  return { ...view, items: view.items.map((item) => ({ ...item, parts: parts.get(item.slug) ?? [] })) };
}

async function loadHomework(viewer: Viewer, place: HomeworkPlace) {
  const [found, now] = await Promise.all([findHomework(viewer, place), databaseNow()]);
  const role = found?.course.memberships[0]?.role;
  if (!found || role === undefined) throw new NotFoundError("The homework");
  const { course, slug, title, opensAt, dueAt, maxAttempts, reveal, items } = found;
  const state = assignmentState({ opensAt, dueAt }, now);
  const shownFrom = attemptsUntilScore(reveal, state === "closed");
  const { earned, possible, withheld } = assignmentMarks(items, shownFrom);
  const shown = canSeeItems(role, state) ? items : [];
  const view: HomeworkView = {
    course: { slug: course.slug, title: course.title, timeZone: course.timeZone },
    slug,
    title,
    opensAt,
    dueAt,
    now,
    state,
    maxAttempts,
    earned,
    possible,
    withheld,
    items: shown.map((item) => {
      const marks = itemMarks(item, shownFrom);
      return {
        slug: item.slug,
        number: item.position,
        title: item.exerciseVersion.title,
        topics: item.exerciseVersion.topics,
        ...marks,
      };
    }),
  };
  return { view, shown, shownFrom };
}

function findHomework({ id: userId }: Viewer, { course, assignment }: HomeworkPlace) {
  return prisma().assignment.findFirst({
    where: { slug: assignment, course: { slug: course, memberships: { some: { userId } } } },
    select: {
      slug: true,
      title: true,
      opensAt: true,
      dueAt: true,
      maxAttempts: true,
      reveal: true,
      course: {
        select: {
          slug: true,
          title: true,
          timeZone: true,
          memberships: { where: { userId }, select: { role: true } },
        },
      },
      items: {
        orderBy: { position: "asc" },
        select: {
          slug: true,
          position: true,
          exerciseVersionId: true,
          exerciseVersion: { select: { title: true, topics: true } },
          ...marksSelect(userId),
        },
      },
    },
  });
}
