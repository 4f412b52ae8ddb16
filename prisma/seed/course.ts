import { createAssignment } from "@/lib/assignments/create-assignment";
import { repinItems } from "@/lib/assignments/repin-items";
import { loadPack } from "@/lib/content/load-pack";
import { createCourse } from "@/lib/courses/create-course";
import { type Db, databaseNow, prisma } from "@/lib/db";
import { type PublishedVersion, publishVersion } from "@/lib/exercises/publish-version";

const COURSE = {
  slug: "deep-learning",
  title: "Deep Learning",
  timeZone: "Europe/Berlin",
  joinCode: "CNN-2026",
};
const ASSIGNMENT = { slug: "cnn", title: "Convolutional networks", maxAttempts: 10 };
const PACK = "cnn-homework";

export interface SeededCourse {
  id: string;
  joinCode: string;
}

/**
 * The course that ships with the product, made once. Later runs store exercises that have changed as new versions and
 * move those items to them that nobody has begun. null: the database has courses of its own, and is left alone.
 */
export async function seedCourse(): Promise<SeededCourse | null> {
  const { exercises } = await loadPack(PACK);
  const now = await databaseNow();
  return prisma().$transaction(
    async (db) => {
      // Two processes that start at once seed one after the other.
      await db.$executeRaw`SELECT pg_advisory_xact_lock(hashtext('receptive seed'))`;
      const course = await findOrMakeCourse(db);
      if (course === null) return null;
      const versions: PublishedVersion[] = [];
      for (const { slug, source } of exercises) {
        versions.push(await publishVersion(db, { courseId: course.id, slug, source }));
      }
      await makeOrUpdateAssignment(db, { courseId: course.id, versions, now });
      return { id: course.id, joinCode: COURSE.joinCode };
    },
    { timeout: 30_000 },
  );
}

async function findOrMakeCourse(db: Db): Promise<{ id: string } | null> {
  const found = await db.course.findUnique({ where: { slug: COURSE.slug }, select: { id: true } });
  if (found) return found;
  return (await db.course.count()) > 0 ? null : createCourse(db, COURSE);
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
  await createAssignment(db, { ...ASSIGNMENT, courseId, versions, opensAt: now, dueAt: inAWeek(now) });
}

/** Seven days later at 17:00 UTC, which is early evening in the course's zone. */
function inAWeek(now: Date): Date {
  const due = new Date(now);
  due.setUTCDate(due.getUTCDate() + 7);
  due.setUTCHours(17, 0, 0, 0);
  return due;
}
