import type { Exercise, Points } from "@/grader";
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
}

/** Stores an exercise of a pack, unless one of its versions says the same. @throws as compileSource */
export async function publishVersion(
  db: Db,
  { courseId, slug, source, exercise = compileSource(source).exercise }: PackedExercise,
): Promise<PublishedVersion> {
  const { title, topics, possible } = exercise;
  const { id: exerciseId } = await db.exercise.upsert({
    where: { courseId_slug: { courseId, slug } },
    create: { courseId, slug },
    update: {},
    select: { id: true },
  });
  const { id } = await storeVersion(db, { exerciseId, source, title, topics, publishedById: null });
  return { id, slug, possible };
}
