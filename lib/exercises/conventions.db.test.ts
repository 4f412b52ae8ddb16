import { afterAll, beforeEach, expect, it } from "vitest";
import { gradePart } from "@/grader";
import type { Viewer } from "../auth/session";
import { updateConventions } from "../courses/update-conventions";
import { closeDatabase, prisma } from "../db";
import { testDatabase } from "../testing/database";
import { type Homework, makeHomework, makeMember } from "../testing/factories";
import { getCompiledVersion } from "./get-compiled-version";
import { getExerciseWork } from "./get-exercise-work";
import { publishExercise } from "./publish-exercise";
import { publishVersion } from "./publish-version";
import { saveDraft } from "./save-draft";

testDatabase();
afterAll(closeDatabase);

// 1·1 + 2·2 = 5 as it is; turned, 2·1 + 1·2 = 4.
const SOURCE = (title: string) =>
  `title: ${title}\nprompt: Convolve.\nparts: [{ id: r, kind: tensor, answer: "conv2d([[1, 2]], [[1, 2]])" }]\n`;
const USUAL = { kernel: "as-given", layout: "channels-last", pooling: "floor", padValue: 0 } as const;

let homework: Homework;
let place: { course: string; exercise: string };
let ada: Viewer;
beforeEach(async () => {
  homework = await makeHomework({ source: SOURCE("First") });
  place = { course: homework.course, exercise: homework.exercise };
  ada = await makeMember(homework, "INSTRUCTOR");
});

const change = (said: object) => updateConventions(ada, { course: homework.course, ...USUAL, ...said });
const versions = () =>
  prisma().exerciseVersion.findMany({
    where: { exercise: { courseId: homework.courseId } },
    orderBy: { number: "asc" },
    select: { id: true, conventions: true },
  });

/** Which of the two answers is right, by the key of each version. */
async function keys() {
  const compiled = await Promise.all((await versions()).map(({ id }) => getCompiledVersion(id)));
  return compiled.map(({ exercise, solution }) =>
    ["5", "4"].find((answer) => gradePart({ exercise, solution, part: "r", answer }).status === "right"),
  );
}

it("a version keeps the conventions its course had when it was published", async () => {
  expect(await change({ kernel: "flipped" })).toEqual({ ok: true });
  expect(await saveDraft(ada, { ...place, source: SOURCE("Second"), revision: 0 })).toMatchObject({
    ok: true,
    preview: { shown: { keys: { r: { value: [[4]] } } } },
  });
  expect(await publishExercise(ada, { ...place, revision: 1 })).toMatchObject({ number: 2, isNew: true });
  expect(await keys()).toEqual(["5", "4"]);

  expect(await change({})).toEqual({ ok: true });
  expect(await keys()).toEqual(["5", "4"]);
  expect((await versions()).map(({ conventions }) => conventions)).toEqual([
    null,
    { ...USUAL, kernel: "flipped" },
  ]);
  // The same text under other conventions is another version, under the same ones it is not.
  expect(await publishExercise(ada, { ...place, revision: 1 })).toMatchObject({ number: 3, isNew: true });
  expect(await publishExercise(ada, { ...place, revision: 1 })).toMatchObject({ number: 3, isNew: false });
  expect(await keys()).toEqual(["5", "4", "5"]);
});

it("an exercise of a pack keeps those of its pack", async () => {
  await change({ kernel: "flipped" });
  const of = { courseId: homework.courseId, slug: homework.exercise, source: SOURCE("First") };
  await publishVersion(prisma(), of);
  expect(await keys()).toEqual(["5"]);
  await publishVersion(prisma(), { ...of, conventions: { kernel: "flipped" } });
  await publishVersion(prisma(), { ...of, conventions: { kernel: "flipped", padValue: 0 } });
  expect(await keys()).toEqual(["5", "4"]);
});

it("its authors write under those of the course", async () => {
  expect((await getExerciseWork(ada, place)).conventions).toEqual({});
  await change({ padValue: 1 });
  expect((await getExerciseWork(ada, place)).conventions).toEqual({ ...USUAL, padValue: 1 });
});

it("changing nothing records nothing", async () => {
  await change({});
  await change({ pooling: "ceil" });
  await change({ pooling: "ceil" });
  const recorded = await prisma().auditEvent.findMany({
    where: { subjectId: homework.courseId, action: "course.conventions-changed" },
    select: { data: true },
  });
  expect(recorded).toEqual([
    { data: { now: JSON.stringify({ ...USUAL, pooling: "ceil" }), before: JSON.stringify(USUAL) } },
  ]);
});
