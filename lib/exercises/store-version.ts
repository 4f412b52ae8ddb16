import type { Db } from "../db";

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

/** Stores a text as the exercise's next version, unless its latest one says the same. */
export async function storeVersion(db: Db, { topics, ...version }: NewVersion): Promise<StoredVersion> {
  const { exerciseId, source } = version;
  const latest = await db.exerciseVersion.findFirst({
    where: { exerciseId },
    orderBy: { number: "desc" },
    select: { id: true, number: true, source: true },
  });
  if (latest?.source === source) return { id: latest.id, number: latest.number, isNew: false };
  const number = (latest?.number ?? 0) + 1;
  const { id } = await db.exerciseVersion.create({
    data: { ...version, number, topics: [...topics] },
    select: { id: true },
  });
  return { id, number, isNew: true };
}
