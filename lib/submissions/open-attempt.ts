import { prisma } from "../db";

/** The id of a person's attempt at an item; made when they first open it, however many tabs open it at once. */
export async function openAttempt(userId: string, itemId: string): Promise<string> {
  const where = { userId_itemId: { userId, itemId } };
  const found = await prisma().attempt.findUnique({ where, select: { id: true } });
  if (found) return found.id;
  await prisma().attempt.createMany({ data: [{ userId, itemId }], skipDuplicates: true });
  const made = await prisma().attempt.findUniqueOrThrow({ where, select: { id: true } });
  return made.id;
}
