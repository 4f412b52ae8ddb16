import type { z } from "zod";
import type { Viewer } from "../auth/session";
import { listPacks } from "../content/list-packs";
import type { PackExercise } from "../content/read-pack";
import { findFreeSlug } from "../courses/find-free-slug";
import { lockedCourse } from "../courses/locked-course";
import { canSetAssignments } from "../courses/permissions";
import { slugFromTitle } from "../courses/slug-from-title";
import { type Db, prisma } from "../db";
import { type PublishedVersion, publishVersion } from "../exercises/publish-version";
import { teachAssignmentPath } from "../paths";
import type { FormResult } from "../result";
import { insertAssignment } from "./insert-assignment";
import { readDates } from "./read-dates";
import type { createAssignmentSchema } from "./schema";

type NewAssignmentInput = z.output<typeof createAssignmentSchema>;

/**
 * Sets an assignment in a course: empty, or with the exercises of a pack. Those that the course has in no version of
 * the same text are published in it; where it has one of the same name, as the next version of that.
 */
export async function createAssignment(viewer: Viewer, input: NewAssignmentInput): Promise<FormResult> {
  const exercises = input.pack === "" ? [] : await findPack(input.pack);
  return prisma().$transaction((db) => create(db, { viewer, input, exercises }), { timeout: 30_000 });
}

/** null: there is no such pack to choose. Only packs that are listed are read, never a path. */
async function findPack(id: string): Promise<readonly PackExercise[] | null> {
  return (await listPacks()).find((pack) => pack.id === id)?.exercises ?? null;
}

interface Creation {
  viewer: Viewer;
  input: NewAssignmentInput;
  exercises: readonly PackExercise[] | null;
}

async function create(db: Db, { viewer, input, exercises }: Creation): Promise<FormResult> {
  // Two assignments of one title, or from one pack, are made one after the other.
  const course = await lockedCourse(db, viewer, input.course, canSetAssignments);
  if (exercises === null) return refused({ pack: "Choose a pack from the list, or begin without one." });
  const read = readDates(input, course.timeZone);
  if (!read.ok) return read;
  const versions: PublishedVersion[] = [];
  for (const exercise of exercises) {
    versions.push(await publishVersion(db, { courseId: course.id, ...exercise }));
  }
  const { title, maxAttempts, numbers: variants, reveal, pack } = input;
  const slug = await findFreeSlug(slugFromTitle(title, "assignment"), (alike) =>
    db.assignment.findMany({ where: { courseId: course.id, slug: alike }, select: { slug: true } }),
  );
  const { id } = await insertAssignment(db, {
    ...read.dates,
    courseId: course.id,
    slug,
    title,
    maxAttempts,
    variants,
    reveal,
    versions,
  });
  await db.auditEvent.create({
    data: {
      actorId: viewer.id,
      action: "assignment.created",
      subjectType: "assignment",
      subjectId: id,
      data: { slug, title, pack, versions: versions.map((version) => version.id) },
    },
  });
  return { ok: true, href: teachAssignmentPath({ course: input.course, assignment: slug }) };
}

const refused = (fields: Record<string, string>): FormResult => ({
  ok: false,
  message: Object.values(fields)[0] ?? "",
  fields,
});
