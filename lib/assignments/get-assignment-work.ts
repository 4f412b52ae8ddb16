import type { Viewer } from "../auth/session";
import { assignmentState } from "../courses/assignment-state";
import { getTaughtCourse } from "../courses/get-taught-course";
import { canSetAssignments } from "../courses/permissions";
import { prisma } from "../db";
import { getCompiledVersion } from "../exercises/get-compiled-version";
import type { AssignmentPlace } from "../paths";
import { NotFoundError } from "../result";
import { localTime } from "./local-time";
import { readPolicy } from "./reveal-schema";
import { sumPossible } from "./sum-possible";
import type { AssignmentWork } from "./work-views";

/** An assignment for whoever may change it; for anybody else it does not exist. */
export async function getAssignmentWork(viewer: Viewer, place: AssignmentPlace): Promise<AssignmentWork> {
  const course = await getTaughtCourse(viewer, place.course, canSetAssignments);
  const [found, exercises] = await Promise.all([
    findAssignment(course.id, place.assignment),
    findExercises(course.id),
  ]);
  if (found === null) throw new NotFoundError("The assignment");
  const { slug, title, opensAt, dueAt, maxAttempts, variants } = found;
  const items = found.items.map(({ exerciseVersion, exerciseVersionId: _, _count, ...item }) => ({
    ...item,
    title: exerciseVersion.title,
    version: exerciseVersion.number,
    newest: exerciseVersion.exercise.versions[0]?.number ?? exerciseVersion.number,
    begun: _count.attempts,
  }));
  const inside = new Set(items.map((item) => item.slug));
  return {
    course,
    slug,
    title,
    state: assignmentState({ opensAt, dueAt }, course.now),
    opensAt,
    dueAt,
    local: { opens: localTime(opensAt, course.timeZone), due: localTime(dueAt, course.timeZone) },
    maxAttempts,
    variants,
    reveal: readPolicy(found.reveal),
    varying: await countVarying(found.items),
    exercises: items.length,
    possible: sumPossible(items),
    items,
    addable: exercises.published.filter((exercise) => !inside.has(exercise.slug)),
    unpublished: exercises.unpublished,
  };
}

function findAssignment(courseId: string, slug: string) {
  return prisma().assignment.findUnique({
    where: { courseId_slug: { courseId, slug } },
    select: {
      slug: true,
      title: true,
      opensAt: true,
      dueAt: true,
      maxAttempts: true,
      variants: true,
      reveal: true,
      items: {
        orderBy: { position: "asc" },
        select: {
          slug: true,
          position: true,
          possible: true,
          exerciseVersionId: true,
          exerciseVersion: {
            select: {
              number: true,
              title: true,
              exercise: {
                select: { versions: { orderBy: { number: "desc" }, take: 1, select: { number: true } } },
              },
            },
          },
          _count: { select: { attempts: true } },
        },
      },
    },
  });
}

/** How many exercises have variants: only their texts know. */
async function countVarying(items: readonly { exerciseVersionId: string }[]): Promise<number> {
  const compiled = await Promise.all(items.map((item) => getCompiledVersion(item.exerciseVersionId)));
  return compiled.filter(({ exercise }) => exercise.vary !== null).length;
}

/** The exercises of a course: those with a version, by title, and how many have none. */
async function findExercises(courseId: string) {
  const exercises = await prisma().exercise.findMany({
    where: { courseId },
    select: { slug: true, versions: { orderBy: { number: "desc" }, take: 1, select: { title: true } } },
  });
  const published = exercises
    .flatMap(({ slug, versions: [newest] }) => (newest ? [{ slug, title: newest.title }] : []))
    .toSorted((a, b) => a.title.localeCompare(b.title, "en"));
  return { published, unpublished: exercises.length - published.length };
}
