import type { Points } from "@/grader";
import type { Db } from "../db";
import { compileSource } from "./compile-source";
import { storeVersion } from "./store-version";

export interface PublishedVersion {
  id: string;
  slug: string;
  possible: Points;
}

/**
 * Stores an exercise of a pack, unless one of its versions says the same: what a course's authors have published since
 * stays the latest. @throws as compileSource
 */
export async function publishVersion(
  db: Db,
  { courseId, slug, source }: { courseId: string; slug: string; source: string },
): Promise<PublishedVersion> {
  const { title, topics, possible } = compileSource(source).exercise;
  const { id: exerciseId } = await db.exercise.upsert({
    where: { courseId_slug: { courseId, slug } },
    create: { courseId, slug },
    update: {},
    select: { id: true },
  });
  const same = await db.exerciseVersion.findFirst({
    where: { exerciseId, source },
    orderBy: { number: "desc" },
    select: { id: true },
  });
  const { id } = same ?? (await storeVersion(db, { exerciseId, source, title, topics, publishedById: null }));
  return { id, slug, possible };
}
