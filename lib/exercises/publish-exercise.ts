import type { z } from "zod";
import { completeConventions } from "@/grader";
import type { Viewer } from "../auth/session";
import { storedConventions } from "../courses/stored-conventions";
import { prisma } from "../db";
import { checkContent } from "./check-content";
import { findConventions } from "./find-conventions";
import { findWork } from "./find-work";
import { getDraft } from "./get-draft";
import { lockExercise } from "./lock-exercise";
import type { publishSchema } from "./schema";
import { storeVersion } from "./store-version";
import type { PublishResult } from "./views";

/**
 * Makes the draft the exercise's next version: exactly the revision its author has before them, and only if it is an
 * exercise whose samples come out as they say. A draft that says what the latest version says is that version.
 */
export async function publishExercise(
  viewer: Viewer,
  { revision, ...place }: z.output<typeof publishSchema>,
): Promise<PublishResult> {
  const exerciseId = await findWork(viewer, place);
  const draft = await getDraft(exerciseId);
  if (draft.revision !== revision) return stale(draft.savedBy);
  const behind = await findConventions(exerciseId);
  const { findings, opened } = checkContent(draft.source, behind);
  if (opened === null || findings.length > 0) {
    const message = "This cannot be published yet. Mend what is marked, then publish.";
    return { ok: false, message, findings };
  }
  const { title, topics } = opened.exercise;
  return prisma().$transaction(async (db) => {
    // Whoever publishes or saves meanwhile waits, or has been faster: the text checked is the text published.
    await lockExercise(db, exerciseId);
    const held = await db.$queryRaw<{ revision: number }[]>`
      SELECT revision FROM exercise_draft WHERE exercise_id = ${exerciseId}::uuid FOR UPDATE`;
    if ((held[0]?.revision ?? 0) !== revision) return stale(null);
    const conventions = storedConventions(completeConventions(behind));
    const text = { exerciseId, source: draft.source, conventions };
    const version = { ...text, title, topics, publishedById: viewer.id };
    const { id, number, isNew } = await storeVersion(db, version);
    if (isNew) {
      await db.auditEvent.create({
        data: {
          actorId: viewer.id,
          action: "exercise.published",
          subjectType: "exercise",
          subjectId: exerciseId,
          data: { version: id, number, revision },
        },
      });
    }
    return { ok: true, number, isNew };
  });
}

const stale = (savedBy: string | null): PublishResult => ({
  ok: false,
  message: `${savedBy ?? "Somebody"} has saved a newer text. Read it first, then publish.`,
});
