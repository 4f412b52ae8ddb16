import type { Points } from "@/grader";
import type { Db } from "../db";
import { compileSource } from "./compile-source";

export interface PublishedVersion {
  id: string;
  slug: string;
  possible: Points;
}

/** Stores a text as the exercise's next version, unless its latest version says the same. @throws as compileSource */
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
  const latest = await db.exerciseVersion.findFirst({
    where: { exerciseId },
    orderBy: { number: "desc" },
    select: { id: true, number: true, source: true },
  });
  if (latest?.source === source) return { id: latest.id, slug, possible };
  const { id } = await db.exerciseVersion.create({
    data: { exerciseId, number: (latest?.number ?? 0) + 1, title, topics: [...topics], source },
    select: { id: true },
  });
  return { id, slug, possible };
}
