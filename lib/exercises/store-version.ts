import type { Db } from "../db";
import { lockExercise } from "./lock-exercise";

export interface NewVersion {
  exerciseId: string;
  source: string;
  title: string;
  topics: readonly string[];
  /** null: it came with a pack. */
  publishedById: string | null;
}

export interface StoredVersion {
  id: string;
  number: number;
  isNew: boolean;
}

/**
 * Stores a text as the exercise's next version, unless its latest one says the same: for a pack's text, unless any
 * version does, so that what a course's authors have published since stays the latest. In a transaction.
 */
export async function storeVersion(db: Db, { topics, ...version }: NewVersion): Promise<StoredVersion> {
  const { exerciseId, source, publishedById } = version;
  await lockExercise(db, exerciseId);
  const latest = await db.exerciseVersion.findFirst({
    where: { exerciseId },
    orderBy: { number: "desc" },
    select: { id: true, number: true, source: true },
  });
  if (latest?.source === source) return { id: latest.id, number: latest.number, isNew: false };
  const earlier = publishedById === null ? await findSame(db, { exerciseId, source }) : null;
  if (earlier !== null) return { ...earlier, isNew: false };
  const number = (latest?.number ?? 0) + 1;
  const { id } = await db.exerciseVersion.create({
    data: { ...version, number, topics: [...topics] },
    select: { id: true },
  });
  return { id, number, isNew: true };
}

const findSame = (db: Db, where: { exerciseId: string; source: string }) =>
  db.exerciseVersion.findFirst({
    where,
    orderBy: { number: "desc" },
    select: { id: true, number: true },
  });
