import type { Db } from "../db";

/** Further than any assignment reaches. */
const ASIDE = 1_000_000;

/**
 * Numbers all items of an assignment from 1, in the order given. In a transaction that has locked the assignment.
 * The index on positions is checked row by row, so all of them step aside first, which nobody else sees.
 */
export async function setPositions(db: Db, assignmentId: string, ids: readonly string[]): Promise<void> {
  await db.$executeRaw`
    UPDATE assignment_item SET position = position + ${ASIDE} WHERE assignment_id = ${assignmentId}::uuid`;
  await db.$executeRaw`
    UPDATE assignment_item SET position = told.position
    FROM unnest(${ids}::uuid[]) WITH ORDINALITY AS told (id, position)
    WHERE assignment_item.id = told.id AND assignment_item.assignment_id = ${assignmentId}::uuid`;
}
