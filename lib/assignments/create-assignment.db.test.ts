import { afterAll, beforeEach, describe, expect, it } from "vitest";
import type { Viewer } from "../auth/session";
import { loadPack } from "../content/load-pack";
import { closeDatabase, prisma } from "../db";
import { publishVersion } from "../exercises/publish-version";
import { testDatabase } from "../testing/database";
import { EXERCISE, type Homework, makeHomework, makeMember } from "../testing/factories";
import { createAssignment } from "./create-assignment";
import { getAssignmentWork } from "./get-assignment-work";
import { getAssignments } from "./get-assignments";
import { getNewAssignment } from "./get-new-assignment";
import { DEFAULT_REVEAL } from "./reveal-policy";

testDatabase();
afterAll(closeDatabase);

let homework: Homework;
let instructor: Viewer;
beforeEach(async () => {
  homework = await makeHomework();
  instructor = await makeMember(homework, "INSTRUCTOR");
});

const input = {
  title: "Faltung & Größe",
  pack: "cnn-homework",
  opens: "2026-10-25T02:30",
  due: "2026-11-29T18:00",
  maxAttempts: null,
  numbers: false,
  reveal: DEFAULT_REVEAL,
};
const create = (more: Partial<typeof input> = {}) =>
  createAssignment(instructor, { ...input, ...more, course: homework.course });
const work = (assignment: string) => getAssignmentWork(instructor, { course: homework.course, assignment });

it("shows students what its form says, and says so to whoever opens it again", async () => {
  const reveal = { score: 1, cells: "after-due", diagnosis: "after-due", trace: "never" } as const;
  const made = await createAssignment(instructor, { ...input, pack: "", reveal, course: homework.course });
  expect(made).toMatchObject({ ok: true });
  expect((await work("faltung-groesse")).reveal).toEqual(reveal);
});

describe("an assignment from a pack", () => {
  it("holds its exercises in their order, on the clocks of the course", async () => {
    expect(await create()).toEqual({
      ok: true,
      href: `/teach/${homework.course}/assignments/faltung-groesse`,
    });
    const { exercises } = await loadPack("cnn-homework");
    const made = await work("faltung-groesse");
    expect(made.items).toEqual(
      exercises.map(({ slug, exercise }, at) => ({
        slug,
        title: exercise.title,
        position: at + 1,
        possible: exercise.possible,
        version: 1,
        newest: 1,
        begun: 0,
      })),
    );
    expect(made).toMatchObject({
      title: "Faltung & Größe",
      // The first 02:30 of that night: Berlin is still two hours ahead of UTC. In winter it is one.
      opensAt: new Date("2026-10-25T00:30:00Z"),
      dueAt: new Date("2026-11-29T17:00:00Z"),
      local: { opens: "2026-10-25T02:30", due: "2026-11-29T18:00" },
      maxAttempts: null,
      exercises: exercises.length,
      addable: [{ slug: "doubling", title: "Doubling" }],
    });
  });

  it("shares the versions of an earlier one, and gets a number behind its name", async () => {
    await create();
    const before = await prisma().exerciseVersion.count();
    expect(await create()).toMatchObject({ href: expect.stringMatching(/\/faltung-groesse-2$/) });
    expect(await prisma().exerciseVersion.count()).toBe(before);
    const { assignments } = await getAssignments(instructor, homework.course);
    const slugs = assignments.map(({ slug }) => slug).sort();
    expect(slugs).toEqual(["faltung-groesse", "faltung-groesse-2", "first"]);
  });

  it("makes a new version where the course has another text, which the form tells before", async () => {
    const { courseId } = homework;
    await publishVersion(prisma(), { courseId, slug: "dilation", source: EXERCISE });
    const { packs } = await getNewAssignment(instructor, homework.course);
    const { exercises } = await loadPack("cnn-homework");
    const title = exercises.find(({ slug }) => slug === "dilation")?.exercise.title;
    expect(packs.find(({ id }) => id === "cnn-homework")?.changed).toEqual([title]);
    await create();
    const items = (await work("faltung-groesse")).items;
    expect(items.map(({ slug, version }) => [slug, version])).toContainEqual(["dilation", 2]);
    expect(items.filter(({ version }) => version > 1)).toHaveLength(1);
  });

  it("finds its version again under the authors' own later ones", async () => {
    const { courseId } = homework;
    await create();
    await publishVersion(prisma(), { courseId, slug: "dilation", source: EXERCISE });
    const { packs } = await getNewAssignment(instructor, homework.course);
    expect(packs.find(({ id }) => id === "cnn-homework")).toMatchObject({ changed: [] });
    await create();
    expect((await work("faltung-groesse-2")).items).toContainEqual(
      expect.objectContaining({ slug: "dilation", version: 1, newest: 2 }),
    );
  });

  it("is made as often as it is asked for at once, each under its own name", async () => {
    const made = await Promise.all([create(), create(), create()]);
    expect(made.map((result) => result.ok && result.href?.split("/").at(-1)).toSorted()).toEqual([
      "faltung-groesse",
      "faltung-groesse-2",
      "faltung-groesse-3",
    ]);
    const { exercises } = await loadPack("cnn-homework");
    // The pack's, and the one that the course began with.
    expect(
      await prisma().exerciseVersion.count({ where: { exercise: { courseId: homework.courseId } } }),
    ).toBe(exercises.length + 1);
  });
});

describe("an assignment", () => {
  it("can begin without exercises, whatever its title is", async () => {
    expect(await create({ title: "New", pack: "" })).toMatchObject({
      href: expect.stringMatching(/\/assignments\/assignment$/),
    });
    expect(await work("assignment")).toMatchObject({ title: "New", items: [], exercises: 0, possible: 0 });
  });

  it.each([
    ["a due date before the opening", { due: "2026-10-25T02:29" }, "due"],
    ["a time that the clocks skip", { opens: "2026-03-29T02:30" }, "opens"],
    ["an absurd year", { due: "9999-01-01T00:00" }, "due"],
    ["a pack there is not", { pack: "nothing" }, "pack"],
    ["a path instead of a pack", { pack: "../content/cnn-homework" }, "pack"],
    ["the exercise of the landing page", { pack: "try-it" }, "pack"],
  ])("is not made with %s, and the field says why", async (_, more, field) => {
    const result = await create(more);
    expect(result).toEqual({
      ok: false,
      message: expect.stringMatching(/\.$/),
      fields: { [field]: expect.stringMatching(/\.$/) },
    });
    expect(await prisma().assignment.count({ where: { courseId: homework.courseId } })).toBe(1);
    expect(await prisma().exercise.count({ where: { courseId: homework.courseId } })).toBe(1);
  });
});
