import { completeConventions, type DeclaredConventions, type Exercise, type Points } from "@/grader";
import { storedConventions } from "../courses/stored-conventions";
import type { Db } from "../db";
import { compileSource } from "./compile-source";
import { storeVersion } from "./store-version";

export interface PublishedVersion {
  id: string;
  slug: string;
  possible: Points;
}

interface PackedExercise {
  courseId: string;
  slug: string;
  source: string;
  /** What `source` says, where it was read already: locks are not held while it is solved. */
  exercise?: Exercise;
  /** The pack's. */
  conventions?: DeclaredConventions;
}

/**
 * Stores an exercise of a pack, unless one of its versions says the same. It keeps the conventions of its pack, for which
 * its text was written, whatever those of the course are. @throws as compileSource
 */
export async function publishVersion(
  db: Db,
  {
    courseId,
    slug,
    source,
    conventions = {},
    exercise = compileSource(source, conventions).exercise,
  }: PackedExercise,
): Promise<PublishedVersion> {
  const { title, topics, possible } = exercise;
  const { id: exerciseId } = await db.exercise.upsert({
    where: { courseId_slug: { courseId, slug } },
    create: { courseId, slug },
    update: {},
    select: { id: true },
  });
  const { id } = await storeVersion(db, {
    exerciseId,
    source,
    conventions: storedConventions(completeConventions(conventions)),
    title,
    topics,
    publishedById: null,
  });
  return { id, slug, possible };
}
