import type { Db } from "../db";

/** Locks an exercise until the transaction ends: whoever stores its next version meanwhile waits. Students go on. */
export async function lockExercise(db: Db, exerciseId: string): Promise<void> {
  await db.$executeRaw`SELECT FROM exercise WHERE id = ${exerciseId}::uuid FOR NO KEY UPDATE`;
}
