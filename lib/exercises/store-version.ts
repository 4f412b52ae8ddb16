import type { Conventions } from "@/grader";
import { sameStored } from "../courses/stored-conventions";
import type { Db } from "../db";
import { lockExercise } from "./lock-exercise";

export interface NewVersion {
  exerciseId: string;
  source: string;
  /** null: the standard ones. */
  conventions: Conventions | null;
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
 * Stores a text as the exercise's next version, unless its latest one says the same under the same conventions: for a pack's text, unless any
 * version does, so that what a course's authors have published since stays the latest. In a transaction.
 */
export async function storeVersion(
  db: Db,
  { topics, conventions, ...version }: NewVersion,
): Promise<StoredVersion> {
  const { exerciseId, source, publishedById } = version;
  const isSame = (stored: { source: string; conventions: unknown }) =>
    stored.source === source && sameStored(stored.conventions, conventions);
  await lockExercise(db, exerciseId);
  const latest = await db.exerciseVersion.findFirst({
    where: { exerciseId },
    orderBy: { number: "desc" },
    select,
  });
  if (latest && isSame(latest)) return { id: latest.id, number: latest.number, isNew: false };
  const earlier =
    publishedById === null ? (await findTexts(db, { exerciseId, source })).find(isSame) : undefined;
  if (earlier) return { id: earlier.id, number: earlier.number, isNew: false };
  const number = (latest?.number ?? 0) + 1;
  const { id } = await db.exerciseVersion.create({
    data: { ...version, number, topics: [...topics], ...(conventions && { conventions }) },
    select: { id: true },
  });
  return { id, number, isNew: true };
}

const findTexts = (db: Db, where: { exerciseId: string; source: string }) =>
  db.exerciseVersion.findMany({ where, orderBy: { number: "desc" }, select });

const select = { id: true, number: true, source: true, conventions: true } as const;
