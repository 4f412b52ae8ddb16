import type { Viewer } from "@/lib/auth/session";
import { assignmentState } from "@/lib/courses/assignment-state";
import { databaseNow, prisma } from "@/lib/db";
import { getCompiledVersion } from "@/lib/exercises/get-compiled-version";
import { lockSeed } from "../lock-seed";
import { handInWork } from "./hand-in-work";
import { type KnownAnswers, knownAnswers } from "./known-answers";
import { planHomework } from "./plan-homework";
import { makeDemoStudents } from "./students";

const DONE = "course.demo-work-made";
/** Students who hand in at the same time. */
const AT_ONCE = 6;

/**
 * Gives the demo course students with work on a homework, once: whoever is removed or changed afterwards stays so.
 * Cut short, it goes on where it stopped. @returns how many students, or null when there was nothing to do
 */
export async function seedWork(courseId: string, assignment: string): Promise<number | null> {
  if (await isDone(courseId)) return null;
  const homework = await findHomework(courseId, assignment);
  if (homework === null) return null;
  const exercises = new Map<string, KnownAnswers>();
  for (const { slug, exerciseVersionId } of homework.items) {
    const { exercise, solution } = await getCompiledVersion(exerciseVersionId);
    exercises.set(slug, knownAnswers(slug, exercise, solution));
  }
  const students = await makeDemoStudents(courseId);
  const plan = planHomework(
    students.map(({ email }) => email),
    exercises,
  );
  const items = new Map(homework.items.map(({ slug, id }) => [slug, id]));
  const waiting = plan.map((work, at): [Viewer | undefined, typeof work] => [students[at], work]);
  const worker = async () => {
    for (let next = waiting.shift(); next; next = waiting.shift()) {
      const [student, work] = next;
      if (student) await handInWork(student, work, items);
    }
  };
  await Promise.all(Array.from({ length: AT_ONCE }, worker));
  await markDone(courseId);
  return students.length;
}

/** The homework with its items, while answers to it are taken. */
async function findHomework(courseId: string, slug: string) {
  const [homework, now] = await Promise.all([
    prisma().assignment.findUnique({
      where: { courseId_slug: { courseId, slug } },
      select: {
        opensAt: true,
        dueAt: true,
        items: { orderBy: { position: "asc" }, select: { id: true, slug: true, exerciseVersionId: true } },
      },
    }),
    databaseNow(),
  ]);
  return homework && assignmentState(homework, now) === "open" ? homework : null;
}

async function isDone(courseId: string): Promise<boolean> {
  return (await prisma().auditEvent.count({ where: { action: DONE, subjectId: courseId } })) > 0;
}

async function markDone(courseId: string): Promise<void> {
  await prisma().$transaction(async (db) => {
    await lockSeed(db);
    if ((await db.auditEvent.count({ where: { action: DONE, subjectId: courseId } })) > 0) return;
    await db.auditEvent.create({ data: { action: DONE, subjectType: "course", subjectId: courseId } });
  });
}
