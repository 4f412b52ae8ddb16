import { insertAssignment } from "@/lib/assignments/insert-assignment";
import { repinItems } from "@/lib/assignments/repin-items";
import { loadPack } from "@/lib/content/load-pack";
import { drawJoinCode } from "@/lib/courses/draw-join-code";
import { insertCourse } from "@/lib/courses/insert-course";
import { type Db, databaseNow, prisma } from "@/lib/db";
import { type PublishedVersion, publishVersion } from "@/lib/exercises/publish-version";
import { lockSeed } from "./lock-seed";

const COURSE = {
  slug: "deep-learning",
  title: "Deep Learning",
  timeZone: "Europe/Berlin",
};
export const ASSIGNMENT = { slug: "cnn", title: "Convolutional networks", maxAttempts: 10 };
/** Known to everybody who reads this: it opens the course in demo mode only. */
const PUBLIC_CODE = "CNN-2026";
const PACK = "cnn-homework";

export interface SeededCourse {
  id: string;
  joinCode: string;
}

/**
 * The course that ships with the product, made once. Later runs store exercises that have changed as new versions and
 * move those items to them that nobody has begun. null: the database has courses of its own, and is left alone.
 */
export async function seedCourse({ demo }: { demo: boolean }): Promise<SeededCourse | null> {
  const { exercises } = await loadPack(PACK);
  const now = await databaseNow();
  return prisma().$transaction(
    async (db) => {
      await lockSeed(db);
      const course = await findOrMakeCourse(db, demo);
      if (course === null) return null;
      const versions: PublishedVersion[] = [];
      for (const { slug, source, conventions } of exercises) {
        versions.push(await publishVersion(db, { courseId: course.id, slug, source, conventions }));
      }
      await makeOrUpdateAssignment(db, { courseId: course.id, versions, now });
      return course;
    },
    { timeout: 30_000 },
  );
}

async function findOrMakeCourse(db: Db, demo: boolean): Promise<SeededCourse | null> {
  const select = { id: true, joinCode: true } as const;
  const found = await db.course.findUnique({ where: { slug: COURSE.slug }, select });
  if (found === null) {
    if ((await db.course.count()) > 0) return null;
    const joinCode = demo ? PUBLIC_CODE : drawJoinCode();
    const { id } = await insertCourse(db, { ...COURSE, joinCode });
    return { id, joinCode };
  }
  // Demo mode has ended: everybody knows this code.
  if (!demo && found.joinCode === PUBLIC_CODE) {
    return db.course.update({ where: { id: found.id }, data: { joinCode: drawJoinCode() }, select });
  }
  return found;
}

interface Seeding {
  courseId: string;
  versions: readonly PublishedVersion[];
  now: Date;
}

async function makeOrUpdateAssignment(db: Db, { courseId, versions, now }: Seeding): Promise<void> {
  const found = await db.assignment.findUnique({
    where: { courseId_slug: { courseId, slug: ASSIGNMENT.slug } },
    select: { id: true },
  });
  if (found) return repinItems(db, { assignmentId: found.id, versions });
  await insertAssignment(db, { ...ASSIGNMENT, courseId, versions, opensAt: now, dueAt: inAWeek(now) });
}

/** Seven days later at 17:00 UTC, which is early evening in the course's zone. */
function inAWeek(now: Date): Date {
  const due = new Date(now);
  due.setUTCDate(due.getUTCDate() + 7);
  due.setUTCHours(17, 0, 0, 0);
  return due;
}
