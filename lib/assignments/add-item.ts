import type { z } from "zod";
import type { Viewer } from "../auth/session";
import { readConventions } from "../courses/stored-conventions";
import { compileSource } from "../exercises/compile-source";
import type { FormResult } from "../result";
import { changeAssignment } from "./change-assignment";
import type { addItemSchema } from "./schema";

/** Sets a published exercise of the course, in its newest version, at the end of an assignment. */
export function addItem(
  viewer: Viewer,
  { exercise: slug, ...place }: z.output<typeof addItemSchema>,
): Promise<FormResult> {
  return changeAssignment({
    viewer,
    place,
    change: async (db, { id: assignmentId, course, items }) => {
      if (items.some((item) => item.slug === slug)) return refused("This exercise is in it already.");
      const newest = await db.exerciseVersion.findFirst({
        where: { exercise: { slug, courseId: course.id } },
        orderBy: { number: "desc" },
        select: { id: true, number: true, source: true, conventions: true },
      });
      if (newest === null) return refused("Choose a published exercise of this course.");
      const { possible } = compileSource(newest.source, readConventions(newest.conventions)).exercise;
      const item = { slug, exerciseVersionId: newest.id, possible, position: items.length + 1 };
      await db.assignmentItem.create({ data: { assignmentId, ...item }, select: { id: true } });
      return { action: "assignment.item-added", data: { item: slug, version: newest.number } };
    },
  });
}

const refused = (message: string): FormResult => ({ ok: false, message, fields: { exercise: message } });
