import type { Db } from "../db";
import type { PublishedVersion } from "../exercises/publish-version";
import { DEFAULT_REVEAL, type RevealPolicy } from "./reveal-policy";

export interface NewAssignment {
  courseId: string;
  slug: string;
  title: string;
  opensAt: Date;
  dueAt: Date;
  maxAttempts: number | null;
  /** Each student's own numbers, where an exercise has variants; printed ones if left out. */
  variants?: boolean;
  /** What students are shown of their marks, and when; the usual if left out. */
  reveal?: RevealPolicy;
  /** In the order students see them, each pinned to this version. */
  versions: readonly PublishedVersion[];
}

/** Stores an assignment as it is given: for whoever has already asked whether it may be. */
export function insertAssignment(
  db: Db,
  { versions, reveal = DEFAULT_REVEAL, ...assignment }: NewAssignment,
): Promise<{ id: string }> {
  const items = versions.map(({ id, slug, possible }, at) => ({
    position: at + 1,
    slug,
    exerciseVersionId: id,
    possible,
  }));
  return db.assignment.create({
    data: { ...assignment, reveal: { ...reveal }, items: { create: items } },
    select: { id: true },
  });
}
