import type { z } from "zod";
import type { Viewer } from "../auth/session";
import { type FormResult, NotFoundError } from "../result";
import { changeAssignment } from "./change-assignment";
import type { moveItemSchema } from "./schema";
import { setPositions } from "./set-positions";

/** Changes places with the exercise before or after it; the first one moves no further up, nor the last one down. */
export function moveItem(
  viewer: Viewer,
  { item: slug, direction, ...place }: z.output<typeof moveItemSchema>,
): Promise<FormResult> {
  return changeAssignment({
    viewer,
    place,
    change: async (db, { id, items }) => {
      const from = items.findIndex((item) => item.slug === slug);
      const moved = items[from];
      if (moved === undefined) throw new NotFoundError("The exercise");
      const to = from + (direction === "up" ? -1 : 1);
      if (items[to] === undefined) return { ok: true };
      const order = items.filter((item) => item !== moved).toSpliced(to, 0, moved);
      await setPositions(
        db,
        id,
        order.map((item) => item.id),
      );
      return { action: "assignment.item-moved", data: { item: slug, from: from + 1, to: to + 1 } };
    },
  });
}
