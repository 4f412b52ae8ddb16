import { afterAll, beforeEach, describe, expect, it } from "vitest";
import type { Viewer } from "../auth/session";
import { closeDatabase, databaseNow, prisma } from "../db";
import { submitAnswer } from "../submissions/submit-answer";
import { testDatabase } from "../testing/database";
import { type Homework, makeHomework, makeMember, newKey, openExercise } from "../testing/factories";
import { localTime } from "./local-time";
import { DEFAULT_REVEAL, type RevealPolicy } from "./reveal-policy";
import { readPolicy } from "./reveal-schema";
import { updateAssignment } from "./update-assignment";

testDatabase();
afterAll(closeDatabase);

const HOUR = 3_600_000;
const LATER: RevealPolicy = { score: 1, cells: "after-due", diagnosis: "after-due", trace: "never" };

let homework: Homework;
let instructor: Viewer;
beforeEach(async () => {
  homework = await makeHomework();
  instructor = await makeMember(homework, "INSTRUCTOR");
});

const stored = () => prisma().assignment.findUniqueOrThrow({ where: { id: homework.assignmentId } });
/** What an input shows, hours from now by the database's clock. */
const inHours = async (hours: number) =>
  localTime(new Date((await databaseNow()).getTime() + hours * HOUR), "Europe/Berlin");

interface Typed {
  due?: string;
  opens?: string;
  title?: string;
  maxAttempts?: number | null;
  numbers?: boolean;
  reveal?: RevealPolicy;
}

/** A form as it is opened now; gives what sends it with some of its fields typed over. */
async function openForm(timeZone = "Europe/Berlin") {
  const { title, opensAt, dueAt, maxAttempts, variants, ...kept } = await stored();
  const reveal = readPolicy(kept.reveal);
  const fields = {
    title,
    opens: localTime(opensAt, timeZone),
    due: localTime(dueAt, timeZone),
    maxAttempts,
    numbers: variants,
    reveal,
    beganTitle: title,
    beganOpensAt: opensAt,
    beganDueAt: dueAt,
    beganMaxAttempts: maxAttempts,
    beganNumbers: variants,
    beganReveal: reveal,
    beganTimeZone: timeZone,
  };
  return (typed: Typed) => updateAssignment(instructor, { ...homework, ...fields, ...typed });
}

const update = async (typed: Typed) => (await openForm())(typed);

describe("the due date of an assignment", () => {
  it("counts from the moment it is changed: what was refused goes through, and the other way round", async () => {
    const { viewer, attemptId } = await openExercise(homework);
    const hand = (answer: string) =>
      submitAnswer(viewer, { attemptId, partId: "odd", answer, key: newKey() });
    expect(await update({ due: await inHours(-1) })).toEqual({ ok: true });
    expect(await hand("13579")).toMatchObject({ ok: false, code: "closed" });
    expect(await update({ due: await inHours(1) })).toEqual({ ok: true });
    expect(await hand("13579")).toMatchObject({ ok: true });
    expect(await update({ opens: await inHours(0.5) })).toEqual({ ok: true });
    expect(await hand("13580")).toMatchObject({ ok: false, code: "not-open" });
  });

  it("must come after the opening; otherwise everything stays", async () => {
    const before = await stored();
    expect(await update({ title: "Renamed", due: localTime(before.opensAt, "Europe/Berlin") })).toMatchObject(
      {
        ok: false,
        fields: { due: expect.stringContaining("opens") },
      },
    );
    expect(await stored()).toEqual(before);
  });
});

it("saving a form that was left alone changes nothing, not even the seconds that it does not show", async () => {
  const before = await stored();
  expect(await update({})).toEqual({ ok: true });
  expect(await stored()).toEqual(before);
});

it("the record says what was before and what is now", async () => {
  const before = await stored();
  const changed = { title: "Renamed", maxAttempts: null };
  expect(await update({ ...changed, numbers: true, reveal: LATER })).toEqual({ ok: true });
  expect(await stored()).toEqual({ ...before, ...changed, variants: true, reveal: LATER });
  const record = await prisma().auditEvent.findFirstOrThrow({ where: { subjectId: homework.assignmentId } });
  const dates = { opensAt: before.opensAt.toISOString(), dueAt: before.dueAt.toISOString() };
  expect(record).toMatchObject({
    actorId: instructor.id,
    action: "assignment.updated",
    data: {
      before: { title: "First homework", maxAttempts: 10, variants: false, reveal: DEFAULT_REVEAL, ...dates },
      after: { title: "Renamed", maxAttempts: null, variants: true, reveal: LATER, ...dates },
    },
  });
});

describe("two forms that are open at once", () => {
  it("do not undo what the other one changed", async () => {
    const [first, second] = [await openForm(), await openForm()];
    const due = await inHours(100);
    expect(await second({ due, maxAttempts: 3, reveal: LATER })).toEqual({ ok: true });
    const extended = (await stored()).dueAt;
    expect(await first({ title: "Renamed", numbers: true })).toEqual({ ok: true });
    expect(await stored()).toMatchObject({
      title: "Renamed",
      dueAt: extended,
      maxAttempts: 3,
      variants: true,
      reveal: LATER,
    });
    expect(localTime(extended, "Europe/Berlin")).toBe(due);
    expect(await second({ maxAttempts: null, due })).toEqual({ ok: true });
    expect(await stored()).toMatchObject({
      title: "Renamed",
      dueAt: extended,
      maxAttempts: null,
      variants: true,
    });
  });

  it("still make an assignment that opens before it is due", async () => {
    const [first, second] = [await openForm(), await openForm()];
    expect(await second({ due: await inHours(1) })).toEqual({ ok: true });
    expect(await first({ opens: await inHours(2) })).toMatchObject({
      ok: false,
      fields: { due: expect.stringContaining("opens") },
    });
  });

  it("read what was typed on the clocks they showed, also where the course has changed its zone", async () => {
    const form = await openForm();
    const { course: slug } = homework;
    await prisma().course.update({ where: { slug }, data: { timeZone: "Asia/Tokyo" } });
    const before = await stored();
    expect(await form({ title: "Renamed" })).toEqual({ ok: true });
    expect(await stored()).toMatchObject({ opensAt: before.opensAt, dueAt: before.dueAt });
    expect(await form({ due: "2026-12-24T18:00" })).toEqual({ ok: true });
    expect((await stored()).dueAt.toISOString()).toBe("2026-12-24T17:00:00.000Z");
  });
});
