import type { Db } from "../db";
import type { PublishedVersion } from "../exercises/publish-version";

/**
 * Moves an assignment to newer versions of its exercises, each only while nobody has begun it: marks of one item
 * are always marks of one text (a trigger keeps it so). In a transaction: whoever begins an item meanwhile waits.
 */
export async function repinItems(
  db: Db,
  { assignmentId, versions }: { assignmentId: string; versions: readonly PublishedVersion[] },
): Promise<void> {
  await db.$executeRaw`SELECT FROM assignment_item WHERE assignment_id = ${assignmentId}::uuid FOR NO KEY UPDATE`;
  for (const { id, slug, possible } of versions) {
    await db.assignmentItem.updateMany({
      where: {
        assignmentId,
        slug,
        exerciseVersionId: { not: id },
        // An item on a version that the course's own authors published stays there until they move it.
        exerciseVersion: { publishedById: null },
        attempts: { none: {} },
      },
      data: { exerciseVersionId: id, possible },
    });
  }
}
