import type { Db } from "../db";
import { NotFoundError } from "../result";
import type { AssignmentToSet } from "./change-assignment";

/** An item of the assignment, locked: whoever begins it meanwhile waits, and `begun` counts who has. */
export async function heldItem(db: Db, { items }: AssignmentToSet, slug: string) {
  const id = items.find((item) => item.slug === slug)?.id;
  if (id === undefined) throw new NotFoundError("The exercise");
  await db.$executeRaw`SELECT FROM assignment_item WHERE id = ${id}::uuid FOR UPDATE`;
  const { exerciseVersion, _count } = await db.assignmentItem.findUniqueOrThrow({
    where: { id },
    select: {
      exerciseVersion: { select: { exerciseId: true, number: true } },
      _count: { select: { attempts: true } },
    },
  });
  return { id, ...exerciseVersion, begun: _count.attempts };
}
