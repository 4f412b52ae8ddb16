import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { closeDatabase, prisma, queryRows } from "@/lib/db";
import { submitAnswer } from "@/lib/submissions/submit-answer";
import { testDatabase } from "@/lib/testing/database";
import { HALF_RIGHT, type Homework, makeHomework, newKey, openExercise } from "@/lib/testing/factories";

testDatabase();
afterAll(closeDatabase);

let homework: Homework;

beforeAll(async () => {
  homework = await makeHomework();
  const { viewer, attemptId } = await openExercise(homework);
  await submitAnswer(viewer, { attemptId, partId: "twice", answer: HALF_RIGHT, key: newKey() });
});

const run = (text: string) => queryRows({ text });

describe("rows that are evidence", () => {
  it.each([
    "UPDATE submission SET earned = 0",
    "UPDATE submission SET answer = '\"1\"'",
    "DELETE FROM submission",
    "TRUNCATE submission CASCADE",
    "UPDATE exercise_version SET source = ''",
    "DELETE FROM exercise_version",
    "UPDATE audit_event SET actor_id = NULL",
    "DELETE FROM audit_event",
  ])("never change: %s", async (statement) => {
    await expect(run(statement)).rejects.toThrow(/rows are never changed/);
  });

  it("a begun item keeps its version, an untouched one may move", async () => {
    const repin = (id: string) =>
      run(
        `UPDATE assignment_item SET exercise_version_id = exercise_version_id WHERE assignment_id = '${id}'`,
      );
    await expect(repin(homework.assignmentId)).rejects.toThrow(/a begun item is never changed/);
    await repin((await makeHomework()).assignmentId);
  });

  it("a best mark never falls", async () => {
    await expect(run("UPDATE item_score SET earned = earned - 1")).rejects.toThrow(/never falls/);
    await run("UPDATE item_score SET earned = earned");
  });
});

describe("values within their bounds", () => {
  it.each([
    ["UPDATE item_score SET earned = possible + 1", "item_score_earned_within_possible"],
    ["UPDATE item_score SET attempts_used = -1", "item_score_attempts_not_negative"],
    ["UPDATE assignment SET due_at = opens_at", "assignment_opens_before_due"],
    ["UPDATE assignment SET max_attempts = 0", "assignment_max_attempts_positive"],
    [`UPDATE "user" SET email = 'Ada@example.org'`, "user_email_normalised"],
    [`UPDATE "user" SET email = ' ada@example.org'`, "user_email_normalised"],
    [`UPDATE "user" SET name = ' '`, "user_name_present"],
  ])("%s breaks %s", async (statement, constraint) => {
    await expect(run(statement)).rejects.toThrow(constraint);
  });

  it.each([
    ["more points than possible", "200, 100, 'right', true, 1", "submission_earned_within_possible"],
    ["fewer points than none", "-1, 100, 'right', true, 1", "submission_earned_within_possible"],
    ["an unreadable answer that counts", "0, 100, 'invalid', true, 1", "submission_counted_when_read"],
    ["a wrong answer that does not count", "0, 100, 'wrong', false, NULL", "submission_counted_when_read"],
    ["a counted answer without a number", "0, 100, 'wrong', true, NULL", "submission_numbered_when_counted"],
  ])("a submission with %s is refused", async (_, values, constraint) => {
    const insert = `
      INSERT INTO submission (earned, possible, status, counted, attempt_number, attempt_id, part_id,
        exercise_version_id, idempotency_key, answer, answer_hash, params, truth, verdict, grader_version)
      SELECT ${values}, attempt_id, part_id, exercise_version_id, gen_random_uuid(), answer,
        sha256(gen_random_uuid()::text::bytea), params, truth, verdict, grader_version
      FROM submission LIMIT 1`;
    await expect(run(insert)).rejects.toThrow(constraint);
  });
});

it("an undefined filter is refused instead of meaning everything", async () => {
  const where: { id?: string } = {};
  Object.assign(where, { id: undefined });
  await expect(prisma().user.findMany({ where })).rejects.toThrow(/undefined/);
});
