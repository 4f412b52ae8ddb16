import { describe, expect, it, test } from "vitest";
import {
  DEFAULT_REVEAL,
  orderedPolicy,
  type RevealFacts,
  type RevealFrom,
  type RevealLevel,
  type RevealPolicy,
  revealedLevel,
} from "./reveal-policy";
import { readPolicy, revealPolicySchema } from "./reveal-schema";

/** Score, cells, diagnosis, trace. */
type Four = readonly [RevealFrom, RevealFrom, RevealFrom, RevealFrom];

const policyOf = ([score, cells, diagnosis, trace]: Four): RevealPolicy => ({
  score,
  cells,
  diagnosis,
  trace,
});
const facts = (attemptsUsed: number, more: Partial<RevealFacts> = {}): RevealFacts => ({
  attemptsUsed,
  afterDue: false,
  solved: false,
  ...more,
});

const HOMEWORK: Four = [1, 1, 1, 2];
const SCORE_ONLY: Four = [1, "never", "never", "never"];
const EXAM: Four = ["after-due", "after-due", "after-due", "after-due"];
const SECRET: Four = ["never", "never", "never", "never"];
const STEPS: Four = [1, 2, 3, 4];
const CELLS_LATER: Four = [1, "after-due", "after-due", "after-due"];
const NO_PICTURE: Four = [1, 1, 1, "never"];
const SECOND_SCORE: Four = [2, 2, 2, 3];

describe("what is shown of a part's answers", () => {
  it.each<[Four, RevealFacts, RevealLevel]>([
    [HOMEWORK, facts(0), "nothing"],
    [HOMEWORK, facts(1), "diagnosis"],
    [HOMEWORK, facts(2), "trace"],
    [HOMEWORK, facts(1, { solved: true }), "trace"],
    [HOMEWORK, facts(1, { afterDue: true }), "trace"],
    [SCORE_ONLY, facts(1), "score"],
    [SCORE_ONLY, facts(1000, { afterDue: true, solved: true }), "score"],
    [EXAM, facts(7), "nothing"],
    [EXAM, facts(7, { solved: true }), "nothing"],
    [EXAM, facts(1, { afterDue: true }), "trace"],
    [SECRET, facts(7, { afterDue: true, solved: true }), "nothing"],
    [STEPS, facts(1), "score"],
    [STEPS, facts(2), "cells"],
    [STEPS, facts(3), "diagnosis"],
    [STEPS, facts(4), "trace"],
    [STEPS, facts(1, { solved: true }), "trace"],
    [CELLS_LATER, facts(9), "score"],
    [CELLS_LATER, facts(1, { solved: true }), "trace"],
    [NO_PICTURE, facts(9, { solved: true, afterDue: true }), "diagnosis"],
    [SECOND_SCORE, facts(1), "nothing"],
    [SECOND_SCORE, facts(1, { solved: true }), "nothing"],
    [SECOND_SCORE, facts(2), "diagnosis"],
    [SECOND_SCORE, facts(2, { solved: true }), "trace"],
  ])("%j, %j: %s", (policy, how, level) => {
    expect(revealedLevel(policyOf(policy), how)).toBe(level);
  });
});

describe("a level waits for the lower ones", () => {
  it.each<[Four, Four]>([
    [HOMEWORK, HOMEWORK],
    [
      [3, 1, 2, 1],
      [3, 3, 3, 3],
    ],
    [
      ["after-due", 1, 5, "never"],
      ["after-due", "after-due", "after-due", "never"],
    ],
    [
      [1, "never", "after-due", 1],
      [1, "never", "never", "never"],
    ],
    [
      [2, 1, "after-due", 4],
      [2, 2, "after-due", "after-due"],
    ],
  ])("%j becomes %j", (given, ordered) => {
    expect(orderedPolicy(policyOf(given))).toEqual(policyOf(ordered));
    // Also where a policy that is not in order was stored all the same.
    for (const attemptsUsed of [0, 1, 2, 3, 4, 5]) {
      for (const afterDue of [false, true]) {
        const how = facts(attemptsUsed, { afterDue });
        expect(revealedLevel(policyOf(given), how)).toBe(revealedLevel(policyOf(ordered), how));
      }
    }
  });
});

test("what is stored is read, and anything else is a bug", () => {
  expect(readPolicy({ score: 1, cells: 1, diagnosis: 1, trace: 2 })).toEqual(DEFAULT_REVEAL);
  expect(readPolicy({ score: 2, cells: 1, diagnosis: 1, trace: 1 })).toEqual(policyOf([2, 2, 2, 2]));
  for (const stored of [null, {}, { score: 1, cells: 1, diagnosis: 1 }, "never"]) {
    expect(() => readPolicy(stored)).toThrow();
  }
});

test.each([0, 6, 1.5, -1, "2", "sometimes", null])("%j says nothing about when", (from) => {
  expect(revealPolicySchema.safeParse({ ...DEFAULT_REVEAL, cells: from }).success).toBe(false);
});
