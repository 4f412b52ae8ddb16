import { afterAll, beforeEach, describe, expect, it } from "vitest";
import type { Viewer } from "../auth/session";
import { closeDatabase, prisma } from "../db";
import { NotFoundError } from "../result";
import { testDatabase } from "../testing/database";
import { EXERCISE, type Homework, makeHomework, makeMember } from "../testing/factories";
import { makeAdmin, WRONG_PEOPLE } from "../testing/wrong-people";
import { createExercise } from "./create-exercise";
import { getExerciseWork } from "./get-exercise-work";
import { getVersionTexts } from "./get-version-texts";
import { getVersions } from "./get-versions";
import { listExercises } from "./list-exercises";
import { publishExercise } from "./publish-exercise";
import { saveDraft } from "./save-draft";

testDatabase();
afterAll(closeDatabase);

let homework: Homework;
beforeEach(async () => {
  homework = await makeHomework();
});

const source = EXERCISE.replace("Doubling", "Taken over");

/** Everything that only whoever writes a course's exercises may do. */
const DEEDS = {
  "sees the list": (viewer: Viewer) => listExercises(viewer, homework.course),
  "opens the editor": (viewer: Viewer) => getExerciseWork(viewer, homework),
  "reads the versions": (viewer: Viewer) => getVersions(viewer, homework),
  "reads their texts": (viewer: Viewer) => getVersionTexts(viewer, homework, [1]),
  "begins an exercise": (viewer: Viewer) =>
    createExercise(viewer, { course: homework.course, title: "Another" }),
  "saves a draft": (viewer: Viewer) =>
    saveDraft(viewer, { course: homework.course, exercise: homework.exercise, source, revision: 0 }),
  publishes: (viewer: Viewer) =>
    publishExercise(viewer, { course: homework.course, exercise: homework.exercise, revision: 0 }),
};

const rows = () =>
  Promise.all([
    prisma().exercise.count(),
    prisma().exerciseDraft.count(),
    prisma().exerciseVersion.count(),
    prisma().auditEvent.count(),
  ]);

describe.each(Object.entries(DEEDS))("nobody but who may %s", (_, deed) => {
  it.each(Object.entries(WRONG_PEOPLE))("not %s", async (__, make) => {
    const viewer = await make(homework);
    const before = await rows();
    await expect(deed(viewer)).rejects.toThrow(NotFoundError);
    expect(await rows()).toEqual(before);
  });

  it("an instructor", async () => {
    expect(await deed(await makeMember(homework, "INSTRUCTOR"))).toBeDefined();
  });

  it("an administrator", async () => {
    expect(await deed(await makeAdmin())).toBeDefined();
  });
});

it("an exercise of another course is not found under this one's address", async () => {
  const viewer = await makeMember(homework, "INSTRUCTOR");
  const other = await makeHomework({ slugs: ["theirs"] });
  const place = { course: homework.course, exercise: "theirs" };
  await expect(getExerciseWork(viewer, place)).rejects.toThrow(NotFoundError);
  await expect(getExerciseWork(viewer, { ...place, course: other.course })).rejects.toThrow(NotFoundError);
  await expect(saveDraft(viewer, { ...place, source, revision: 0 })).rejects.toThrow(NotFoundError);
});
