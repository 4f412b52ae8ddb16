import { describe, expect, it } from "vitest";
import { canSubmit, type SubmitFacts } from "./can-submit";

const facts: SubmitFacts = {
  opensAt: new Date("2026-10-19T08:00:00.000Z"),
  dueAt: new Date("2026-10-25T23:59:59.000Z"),
  now: new Date("2026-10-20T08:00:00.000Z"),
  attemptsUsed: 0,
  maxAttempts: 2,
  uncounted: 50,
};

describe("canSubmit", () => {
  it.each<[string, Partial<SubmitFacts>, string]>([
    ["while the homework is open", {}, "yes"],
    ["not before it opens", { now: new Date("2026-10-19T07:59:59.999Z") }, "not-open"],
    ["from the instant it opens", { now: new Date("2026-10-19T08:00:00.000Z") }, "yes"],
    ["to the instant it is due", { now: new Date("2026-10-25T23:59:59.000Z") }, "yes"],
    ["not after", { now: new Date("2026-10-25T23:59:59.001Z") }, "closed"],
    ["with one attempt left", { attemptsUsed: 1 }, "yes"],
    ["not with none left", { attemptsUsed: 2 }, "no-attempts-left"],
    ["as often as one likes without a limit", { attemptsUsed: 999, maxAttempts: null }, "yes"],
    ["but no more than are kept", { attemptsUsed: 1000, maxAttempts: null }, "too-many-attempts"],
    [
      "with a thousand allowed, saying used up",
      { attemptsUsed: 1000, maxAttempts: 1000 },
      "no-attempts-left",
    ],
    ["saying closed rather than used up", { attemptsUsed: 2, now: new Date("2027-01-01") }, "closed"],
  ])("%s", (_, change, expected) => {
    expect(canSubmit({ ...facts, ...change }, true)).toBe(expected);
  });

  it.each<[string, Partial<SubmitFacts>, string]>([
    ["the fiftieth", { uncounted: 49 }, "yes"],
    ["no more than fifty", { uncounted: 50 }, "too-many-uncounted"],
    ["none with no attempt left", { uncounted: 50, attemptsUsed: 2 }, "no-attempts-left"],
  ])("of answers that use up no attempt: %s", (_, change, expected) => {
    expect(canSubmit({ ...facts, ...change }, false)).toBe(expected);
  });
});
