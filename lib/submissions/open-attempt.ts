import { prisma, queryRows } from "../db";
import { drawSeed } from "../exercises/draw-seed";
import { getCompiledVersion } from "../exercises/get-compiled-version";

/**
 * The id of a person's attempt at an item; made when they first open it, however many tabs open it at once. Whose
 * numbers it is about is settled then: those of a variant where the assignment has variants, else the printed ones.
 */
export async function openAttempt(userId: string, itemId: string): Promise<string> {
  for (;;) {
    const found = await prisma().attempt.findUnique({
      where: { userId_itemId: { userId, itemId } },
      select: { id: true },
    });
    if (found) return found.id;
    const { exerciseVersionId, assignment } = await prisma().assignmentItem.findUniqueOrThrow({
      where: { id: itemId },
      select: { exerciseVersionId: true, assignment: { select: { variants: true } } },
    });
    const seed = assignment.variants ? await seedFor(exerciseVersionId) : null;
    // Makes nothing where the item has moved to another version meanwhile: the seed was drawn for this one.
    await queryRows({
      text: `
        INSERT INTO attempt (user_id, item_id, seed)
        SELECT $1, item.id, $3
        FROM (SELECT id FROM assignment_item WHERE id = $2 AND exercise_version_id = $4 FOR SHARE) item
        ON CONFLICT (user_id, item_id) DO NOTHING`,
      values: [userId, itemId, seed, exerciseVersionId],
    });
  }
}

async function seedFor(versionId: string): Promise<string | null> {
  const { exercise } = await getCompiledVersion(versionId);
  const seed = drawSeed(exercise);
  if (seed === null && exercise.vary !== null) {
    console.error(`No variant of exercise version ${versionId} could be drawn: it is given as printed.`);
  }
  return seed;
}
