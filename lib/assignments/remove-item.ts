import type { z } from "zod";
import type { Viewer } from "../auth/session";
import type { FormResult } from "../result";
import { begunBy } from "./begun-by";
import { changeAssignment } from "./change-assignment";
import { heldItem } from "./held-item";
import type { itemSchema } from "./schema";
import { setPositions } from "./set-positions";

/** Takes an exercise out of an assignment, while nobody has begun it; in the course it stays. */
export function removeItem(
  viewer: Viewer,
  { item: slug, ...place }: z.output<typeof itemSchema>,
): Promise<FormResult> {
  return changeAssignment({
    viewer,
    place,
    change: async (db, assignment) => {
      const { id, number, begun } = await heldItem(db, assignment, slug);
      if (begun > 0) {
        return { ok: false, message: `${begunBy(begun)}, so it stays: their answers belong to it.` };
      }
      await db.assignmentItem.delete({ where: { id }, select: { id: true } });
      const left = assignment.items.map((item) => item.id).filter((other) => other !== id);
      await setPositions(db, assignment.id, left);
      return { action: "assignment.item-removed", data: { item: slug, version: number } };
    },
  });
}
