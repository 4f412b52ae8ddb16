import { describe, expect, it } from "vitest";
import { batchAttempts } from "./batch-attempts";

describe("attempts in batches", () => {
  it.each<[string, number[], number[][]]>([
    ["none", [], []],
    ["all that fit", [3, 3, 4], [[3, 3, 4]]],
    ["no more than fit", [3, 3, 5, 6], [[3, 3], [5], [6]]],
    ["a large one alone", [2, 25, 2, 2], [[2], [25], [2, 2]]],
  ])("%s", (_, answers, expected) => {
    const attempts = answers.map((count, at) => ({ id: String(at), answers: count }));
    const batches = batchAttempts(attempts, 10);
    expect(batches.map((batch) => batch.map((attempt) => attempt.answers))).toEqual(expected);
    expect(batches.flat()).toEqual(attempts);
  });
});
