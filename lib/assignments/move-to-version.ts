import type { z } from "zod";
import type { Viewer } from "../auth/session";
import { readConventions } from "../courses/stored-conventions";
import { compileSource } from "../exercises/compile-source";
import { type FormResult, NotFoundError } from "../result";
import { begunBy } from "./begun-by";
import { changeAssignment } from "./change-assignment";
import { heldItem } from "./held-item";
import type { moveToVersionSchema } from "./schema";

/** Pins an item to another version of its exercise, while nobody has begun it (a trigger keeps it so). */
export function moveToVersion(
  viewer: Viewer,
  { item: slug, version, ...place }: z.output<typeof moveToVersionSchema>,
): Promise<FormResult> {
  return changeAssignment({
    viewer,
    place,
    change: async (db, assignment) => {
      const { id, exerciseId, number, begun } = await heldItem(db, assignment, slug);
      if (version === number) return { ok: true };
      if (begun > 0) {
        return {
          ok: false,
          message: `${begunBy(begun)}. Their marks belong to version ${number}, so it stays.`,
        };
      }
      const wanted = await db.exerciseVersion.findUnique({
        where: { exerciseId_number: { exerciseId, number: version } },
        select: { id: true, source: true, conventions: true },
      });
      if (wanted === null) throw new NotFoundError("The version");
      const { possible } = compileSource(wanted.source, readConventions(wanted.conventions)).exercise;
      const data = { exerciseVersionId: wanted.id, possible };
      await db.assignmentItem.update({ where: { id }, data, select: { id: true } });
      return { action: "assignment.item-repinned", data: { item: slug, from: number, to: version } };
    },
  });
}
