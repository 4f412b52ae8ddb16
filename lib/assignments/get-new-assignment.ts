import type { Viewer } from "../auth/session";
import { listPacks } from "../content/list-packs";
import type { Pack } from "../content/read-pack";
import { getTaughtCourse } from "../courses/get-taught-course";
import { canSetAssignments } from "../courses/permissions";
import { prisma } from "../db";
import { defaultDates } from "./default-dates";
import { sumPossible } from "./sum-possible";
import type { NewAssignmentView, PackChoice } from "./work-views";

type Texts = ReadonlyMap<string, ReadonlySet<string>>;

/** What one chooses from before an assignment is set; for whoever may not set any, the course does not exist. */
export async function getNewAssignment(viewer: Viewer, slug: string): Promise<NewAssignmentView> {
  const course = await getTaughtCourse(viewer, slug, canSetAssignments);
  const packs = await listPacks();
  const [texts, assignments] = await Promise.all([
    findTexts(course.id, packs),
    prisma().assignment.count({ where: { courseId: course.id } }),
  ]);
  return {
    course,
    packs: packs.map((pack) => packChoice(pack, texts)),
    suggested: assignments === 0 ? (packs[0]?.id ?? "") : "",
    ...defaultDates(course.now, course.timeZone),
  };
}

/** The texts of packs that stand in a course already, by the name of the exercise; an empty set where others do. */
async function findTexts(courseId: string, packs: readonly Pack[]): Promise<Texts> {
  const exercises = packs.flatMap((pack) => pack.exercises);
  const found = await prisma().exercise.findMany({
    where: { courseId, slug: { in: exercises.map(({ slug }) => slug) } },
    select: {
      slug: true,
      versions: {
        where: { source: { in: exercises.map(({ source }) => source) } },
        select: { source: true },
      },
    },
  });
  return new Map(found.map(({ slug, versions }) => [slug, new Set(versions.map(({ source }) => source))]));
}

function packChoice({ id, title, description, exercises }: Pack, texts: Texts): PackChoice {
  const changed = exercises.filter(({ slug, source }) => texts.get(slug)?.has(source) === false);
  return {
    id,
    title,
    description,
    exercises: exercises.length,
    possible: sumPossible(exercises.map(({ exercise }) => exercise)),
    changed: changed.map(({ exercise }) => exercise.title),
  };
}
