import pg from "pg";
import { afterAll, beforeEach, describe, expect, it } from "vitest";
import type { Viewer } from "../auth/session";
import { closeDatabase, prisma } from "../db";
import { testDatabase } from "../testing/database";
import { EXERCISE, type Homework, makeHomework, makeMember } from "../testing/factories";
import { untilWaiting } from "../testing/until-waiting";
import { createExercise } from "./create-exercise";
import { getExerciseWork } from "./get-exercise-work";
import { getVersionTexts } from "./get-version-texts";
import { getVersions } from "./get-versions";
import { listExercises } from "./list-exercises";
import { publishExercise } from "./publish-exercise";
import { publishVersion } from "./publish-version";
import { saveDraft } from "./save-draft";

const { url } = testDatabase();
afterAll(closeDatabase);

let homework: Homework;
let place: { course: string; exercise: string };
let ada: Viewer;

beforeEach(async () => {
  homework = await makeHomework();
  place = { course: homework.course, exercise: homework.exercise };
  ada = await makeMember(homework, "INSTRUCTOR", "Ada");
});

const BETTER = EXERCISE.replace("Doubling", "Doubling, better");
const HERS = EXERCISE.replace("Doubling", "Doubling, as another has it");
const WITH_SAMPLE = (status: string) =>
  `${BETTER}samples:\n  - answers: { odd: "1" }\n    expect: { odd: ${status} }\n`;

async function save(source: string, revision = 0): Promise<void> {
  const reply = await saveDraft(ada, { ...place, source, revision });
  expect(reply).toMatchObject({ ok: true, saved: { revision: revision + 1 } });
}

const publish = (revision: number, viewer = ada) => publishExercise(viewer, { ...place, revision });

async function versions() {
  const lines = await getVersions(ada, place);
  const texts = await getVersionTexts(
    ada,
    place,
    lines.map(({ number }) => number),
  );
  return lines.map(({ number, title, by }) => ({ number, title, by, source: texts.get(number) }));
}

const FIRST = { number: 1, title: "Doubling", by: null, source: EXERCISE };

describe("publishing", () => {
  it("makes the draft the next version, with its author and a record", async () => {
    await save(BETTER);
    expect(await publish(1)).toEqual({ ok: true, number: 2, isNew: true });
    const second = { number: 2, title: "Doubling, better", by: "Ada", source: BETTER };
    expect(await versions()).toEqual([second, FIRST]);
    const [record] = await prisma().auditEvent.findMany({
      where: { action: "exercise.published", actorId: ada.id },
    });
    expect(record).toMatchObject({ subjectType: "exercise", data: { number: 2, revision: 1 } });
    const work = await getExerciseWork(ada, place);
    expect(work).toMatchObject({ revision: 1, source: BETTER, published: { number: 2, source: BETTER } });
  });

  it("leaves assignments on the version they pinned", async () => {
    await save(BETTER);
    await publish(1);
    const [second, first] = await getVersions(ada, place);
    expect([second?.assignments, first?.assignments]).toEqual([
      [],
      [{ slug: "first", title: "First homework" }],
    ]);
  });

  it.each([
    ["broken YAML", "title: [", 1, /not closed/],
    ["an unknown field", `${BETTER}titel: x\n`, 10, /"titel" is not a field here/],
    [
      "a sample that does not come out",
      WITH_SAMPLE("right"),
      12,
      /Sample 1, part odd: expected right, found wrong/,
    ],
  ])("refuses %s, saying where", async (_, source, line, message) => {
    await save(source);
    const refused = await publish(1);
    expect(refused).toMatchObject({
      ok: false,
      message: "This cannot be published yet. Mend what is marked, then publish.",
      findings: [{ line, message: expect.stringMatching(message) }],
    });
    expect(await versions()).toEqual([FIRST]);
    expect(
      await prisma().auditEvent.count({ where: { action: "exercise.published", actorId: ada.id } }),
    ).toBe(0);
  });

  it("takes samples that come out wrong because they say so", async () => {
    await save(WITH_SAMPLE("wrong"));
    expect(await publish(1)).toEqual({ ok: true, number: 2, isNew: true });
  });

  it("refuses a revision that is not the latest", async () => {
    const grace = await makeMember(homework, "INSTRUCTOR", "Grace");
    await save(BETTER);
    await saveDraft(grace, { ...place, source: EXERCISE, revision: 1 });
    const refused = await publish(1);
    expect(refused).toEqual({
      ok: false,
      message: "Grace has saved a newer text. Read it first, then publish.",
    });
    expect(await publish(0)).toMatchObject({ ok: false });
    expect(await publish(3)).toMatchObject({ ok: false });
    expect(await versions()).toEqual([FIRST]);
  });

  it("makes no new version of what the latest one says", async () => {
    expect(await publish(0)).toEqual({ ok: true, number: 1, isNew: false });
    await save(BETTER);
    expect(await publish(1)).toEqual({ ok: true, number: 2, isNew: true });
    expect(await publish(1)).toEqual({ ok: true, number: 2, isNew: false });
    // Back to an older text is a new version: it becomes the latest.
    await save(EXERCISE, 1);
    expect(await publish(2)).toEqual({ ok: true, number: 3, isNew: true });
    expect((await versions()).map(({ title }) => title)).toEqual([
      "Doubling",
      "Doubling, better",
      "Doubling",
    ]);
  });

  it("pressed eight times at once makes one version", async () => {
    await save(BETTER);
    const results = await Promise.all(Array.from({ length: 8 }, () => publish(1)));
    expect(results.map((result) => result.ok && result.number)).toEqual(Array(8).fill(2));
    expect(results.filter((result) => result.ok && result.isNew)).toHaveLength(1);
    expect(await versions()).toHaveLength(2);
  });

  it("while somebody saves publishes what was checked, or nothing", async () => {
    await save(BETTER);
    for (let round = 0; round < 10; round++) {
      const { revision, source } = await getExerciseWork(ada, place);
      const [result] = await Promise.all([
        publish(revision),
        saveDraft(ada, { ...place, source: `${BETTER}# ${round}`, revision }),
      ]);
      const [latest] = await versions();
      if (result.ok) expect(latest).toMatchObject({ number: result.number, source });
      else expect(latest?.source).not.toBe(source);
    }
  });

  it("versions are never changed or removed", async () => {
    await save(BETTER);
    await publish(1);
    const where = { exercise: { courseId: homework.courseId } };
    await expect(prisma().exerciseVersion.updateMany({ where, data: { source: "x" } })).rejects.toThrow(
      /never changed/,
    );
    await expect(prisma().exerciseVersion.deleteMany({ where })).rejects.toThrow(/never changed/);
    expect(await versions()).toHaveLength(2);
  });
});

describe("a pack that is added again", () => {
  it("finds its own version, and what authors published since stays the latest", async () => {
    await save(BETTER);
    await publish(1);
    const where = { courseId: homework.courseId, slug: place.exercise };
    const { id } = await publishVersion(prisma(), { ...where, source: EXERCISE });
    expect(id).toBe((await getVersions(ada, place)).at(-1)?.id);
    expect(await versions()).toHaveLength(2);
  });
});

describe("two who store the next version at once", () => {
  const packed = (source: string) =>
    prisma().$transaction((db) =>
      publishVersion(db, { courseId: homework.courseId, slug: place.exercise, source }),
    );

  it("an author's and a pack's get numbers of their own", async () => {
    for (let round = 0; round < 5; round += 1) {
      await save(`${BETTER}# ${round}`, round);
      const results = await Promise.all([
        publish(round + 1),
        packed(`${EXERCISE}# a pack's ${round}`),
        packed(`${EXERCISE}# another pack's ${round}`),
      ]);
      expect(results[0]).toMatchObject({ ok: true, isNew: true });
    }
    expect((await versions()).map(({ number }) => number)).toEqual(
      Array.from({ length: 16 }, (_, at) => 16 - at),
    );
  });

  it("a pack set twice is one version", async () => {
    const made = await Promise.all(Array.from({ length: 8 }, () => packed(BETTER)));
    expect(new Set(made.map(({ id }) => id)).size).toBe(1);
    expect(await versions()).toHaveLength(2);
  });

  it("waits for whoever was first, and sees what they stored", async () => {
    const exercise = await prisma().exercise.findFirstOrThrow({ where: { courseId: homework.courseId } });
    const client = new pg.Client({ connectionString: url });
    await client.connect();
    await client.query("BEGIN");
    await client.query("SELECT FROM exercise WHERE id = $1 FOR NO KEY UPDATE", [exercise.id]);
    await client.query(
      `INSERT INTO exercise_version (exercise_id, number, title, topics, source) VALUES ($1, 2, 'T', '{}', $2)`,
      [exercise.id, BETTER],
    );
    const [same, other] = [packed(BETTER), packed(HERS)];
    await untilWaiting();
    await client.query("COMMIT");
    await client.end();
    const numberOf = async (made: typeof same) =>
      (await prisma().exerciseVersion.findUniqueOrThrow({ where: { id: (await made).id } })).number;
    expect([await numberOf(same), await numberOf(other)]).toEqual([2, 3]);
  });
});

describe("a new exercise", () => {
  const create = async (title: string) => {
    const made = await createExercise(ada, { course: place.course, title });
    return made.ok ? made.href?.split("/").at(-1) : made.message;
  };

  it("has a name of its own and a draft that can be published at once", async () => {
    expect(await create("Größe & Übersicht")).toBe("groesse-uebersicht");
    const mine = { course: place.course, exercise: "groesse-uebersicht" };
    expect(await getExerciseWork(ada, mine)).toMatchObject({ revision: 1, published: null, savedBy: "Ada" });
    expect(await publishExercise(ada, { ...mine, revision: 1 })).toMatchObject({ ok: true, number: 1 });
    expect(await getVersions(ada, mine)).toMatchObject([
      { number: 1, title: "Größe & Übersicht", assignments: [] },
    ]);
    const records = await prisma().auditEvent.findMany({
      where: { actorId: ada.id },
      orderBy: { id: "asc" },
    });
    expect(records.map(({ action }) => action)).toEqual(["exercise.created", "exercise.published"]);
  });

  it("never takes another's name, nor a page's", async () => {
    expect(await create("Doubling")).toBe("doubling-2");
    expect(await create("Doubling")).toBe("doubling-3");
    expect(await create("New")).toBe("exercise");
    expect(await create("卷积")).toBe("exercise-2");
  });

  it("named by eight people at once has eight names", async () => {
    const names = await Promise.all(Array.from({ length: 8 }, () => create("Padding")));
    expect(new Set(names).size).toBe(8);
  });

  it("is in the list, by its title", async () => {
    await create('A <script> & "quotes": yes');
    await save(BETTER);
    const lines = await listExercises(ada, place.course);
    expect(lines).toEqual([
      {
        slug: "a-script-quotes-yes",
        title: 'A <script> & "quotes": yes',
        published: null,
        draft: { savedAt: expect.any(Date), savedBy: "Ada", differs: true },
        usedBy: [],
      },
      {
        slug: "doubling",
        title: "Doubling",
        published: { number: 1, at: expect.any(Date) },
        draft: { savedAt: expect.any(Date), savedBy: "Ada", differs: true },
        usedBy: ["First homework"],
      },
    ]);
    await publish(1);
    const published = (await listExercises(ada, place.course)).find(({ slug }) => slug === "doubling");
    expect(published).toMatchObject({
      title: "Doubling, better",
      published: { number: 2 },
      draft: { differs: false },
    });
  });
});
