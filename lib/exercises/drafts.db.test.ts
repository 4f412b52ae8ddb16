import { afterAll, beforeEach, describe, expect, it } from "vitest";
import { MAX_SOURCE_LENGTH } from "@/grader";
import type { Viewer } from "../auth/session";
import { closeDatabase, prisma } from "../db";
import type { WorkPlace } from "../paths";
import { testDatabase } from "../testing/database";
import { EXERCISE, makeHomework, makeMember } from "../testing/factories";
import { getExerciseWork } from "./get-exercise-work";
import { saveDraft } from "./save-draft";
import type { DraftReply } from "./views";

testDatabase();
afterAll(closeDatabase);

let place: WorkPlace;
let courseId: string;
let ada: Viewer;
let grace: Viewer;

beforeEach(async () => {
  const homework = await makeHomework();
  courseId = homework.courseId;
  place = { course: homework.course, exercise: homework.exercise };
  ada = await makeMember(homework, "INSTRUCTOR", "Ada");
  grace = await makeMember(homework, "INSTRUCTOR", "Grace");
});

const MINE = EXERCISE.replace("Doubling", "Doubling, as Ada has it");
const HERS = EXERCISE.replace("Doubling", "Doubling, as Grace has it");

const save = (viewer: Viewer, source: string, revision: number) =>
  saveDraft(viewer, { ...place, source, revision });

/** What was saved as which revision, or what is newer. */
function told(reply: DraftReply) {
  if (!reply.ok) return reply.code;
  if (reply.saved) return { saved: reply.saved.revision };
  return { newer: reply.newer.revision, source: reply.newer.source, by: reply.newer.savedBy };
}

const drafts = () =>
  prisma().exerciseDraft.findMany({
    where: { exercise: { courseId } },
    select: { source: true, revision: true, savedById: true },
  });

const takenUp = () =>
  prisma().auditEvent.findMany({
    where: { action: "exercise.draft-taken-up", actorId: { in: [ada.id, grace.id] } },
    orderBy: { id: "asc" },
    select: { actorId: true, data: true },
  });

describe("a draft", () => {
  it("begins with the latest version and counts its saves", async () => {
    expect(await getExerciseWork(ada, place)).toMatchObject({ source: EXERCISE, revision: 0, savedAt: null });
    expect(told(await save(ada, MINE, 0))).toEqual({ saved: 1 });
    expect(told(await save(ada, `${MINE}# more`, 1))).toEqual({ saved: 2 });
    const work = await getExerciseWork(ada, place);
    expect(work).toMatchObject({ source: `${MINE}# more`, revision: 2, savedBy: "Ada" });
    expect(work.published).toMatchObject({ number: 1, source: EXERCISE });
  });

  it("comes back with what it would be", async () => {
    const reply = await save(ada, MINE, 0);
    if (!reply.ok) throw new Error(reply.message);
    expect(reply.preview.findings).toEqual([]);
    expect(reply.preview.shown?.keys).toEqual({
      twice: {
        type: "value",
        value: [
          [2468, 8642],
          [4690, 10_864],
        ],
      },
      odd: { type: "value", value: 13_579 },
    });
  });

  it.each([
    ["broken YAML", "title: [", /a bracket is not closed/],
    ["an unknown key", `${EXERCISE}titel: x\n`, /"titel" is not a field here/],
    ["an unknown operation", EXERCISE.replace("R + R", "conv(R)"), /no operation "conv"/],
    ["nothing", "", /not an exercise/],
    ["tabs and tags", "a:\n\t- !x b", /with spaces, not with tabs/],
    ["a script", "<script>alert(1)</script>", /not an exercise/],
  ])("is kept although it is %s, with a line to look at", async (_, source, sentence) => {
    const reply = await save(ada, source, 0);
    if (!reply.ok) throw new Error(reply.message);
    expect(reply.saved).toMatchObject({ revision: 1 });
    expect(reply.preview.shown).toBeNull();
    expect(reply.preview.findings[0]?.message).toMatch(sentence);
    expect(reply.preview.findings[0]?.line).toBeGreaterThan(0);
    expect(await drafts()).toMatchObject([{ source }]);
  });

  it("may be as long as a file may be, and is refused in words beyond that", async () => {
    const longest = "#".repeat(MAX_SOURCE_LENGTH);
    expect(told(await save(ada, longest, 0))).toEqual({ saved: 1 });
    const reply = await save(ada, `${longest}#`, 1);
    expect(reply).toMatchObject({ ok: false, code: "too-long", message: expect.stringMatching(/100,000/) });
    expect(await drafts()).toMatchObject([{ source: longest }]);
  });

  it.each(["\0", "\ud800"])("with a character that cannot be kept (%j) is refused in words", async (bad) => {
    expect(told(await save(ada, `${MINE}${bad}`, 0))).toBe("unkeepable");
    expect(await drafts()).toEqual([]);
  });

  it("that only repeats the published text is none", async () => {
    expect(told(await save(ada, EXERCISE, 0))).toEqual({ saved: 0 });
    expect(await drafts()).toEqual([]);
    expect(await takenUp()).toEqual([]);
  });

  it("may return to the published text", async () => {
    await save(ada, MINE, 0);
    expect(told(await save(ada, EXERCISE, 1))).toEqual({ saved: 2 });
    expect(await drafts()).toMatchObject([{ source: EXERCISE, revision: 2 }]);
  });
});

describe("two tabs", () => {
  it("the older one is told, sees the newer text, and loses nothing", async () => {
    await save(ada, MINE, 0);
    expect(told(await save(grace, HERS, 1))).toEqual({ saved: 2 });
    const late = await save(ada, `${MINE}# and more`, 1);
    expect(told(late)).toEqual({ newer: 2, source: HERS, by: "Grace" });
    expect(late.ok && late.preview.shown?.exercise.title).toBe("Doubling, as Ada has it");
    expect(await drafts()).toEqual([{ source: HERS, revision: 2, savedById: grace.id }]);
    // Whoever has seen the newer text may put their own in its place.
    expect(told(await save(ada, `${MINE}# and more`, 2))).toEqual({ saved: 3 });
  });

  it("that save for the very first time at once: one is kept, the other told", async () => {
    for (let round = 0; round < 10; round++) {
      await prisma().exerciseDraft.deleteMany({ where: { exercise: { courseId } } });
      const [mine, hers] = await Promise.all([save(ada, MINE, 0), save(grace, HERS, 0)]);
      expect([mine, hers].map(told)).toContainEqual({ saved: 1 });
      const [kept] = await drafts();
      const late = kept?.source === MINE ? hers : mine;
      expect(told(late)).toMatchObject({ newer: 1, source: kept?.source });
    }
  });

  it("that save one revision at once: exactly one is kept", async () => {
    await save(ada, MINE, 0);
    const replies = await Promise.all(
      Array.from({ length: 8 }, (_, at) => save(at % 2 === 0 ? ada : grace, `${MINE}# ${at}`, 1)),
    );
    expect(replies.filter((reply) => reply.ok && reply.saved)).toHaveLength(1);
    expect(replies.filter((reply) => reply.ok && !reply.saved)).toHaveLength(7);
    expect(await drafts()).toMatchObject([{ revision: 2 }]);
  });

  it("a save that is sent twice is one", async () => {
    await save(ada, MINE, 0);
    expect(told(await save(ada, `${MINE}# more`, 1))).toEqual({ saved: 2 });
    expect(told(await save(ada, `${MINE}# more`, 1))).toEqual({ saved: 2 });
    expect(told(await save(ada, `${MINE}# more`, 2))).toEqual({ saved: 2 });
  });

  it("the record tells who took the draft up, not every save", async () => {
    await save(ada, MINE, 0);
    await save(ada, `${MINE}# more`, 1);
    await save(grace, HERS, 2);
    await save(grace, HERS, 1);
    await save(ada, MINE, 3);
    expect(await takenUp()).toEqual([
      { actorId: ada.id, data: { revision: 1 } },
      { actorId: grace.id, data: { revision: 3 } },
      { actorId: ada.id, data: { revision: 4 } },
    ]);
  });
});
