import { describe, expect, it } from "vitest";
import { assignmentState } from "./assignment-state";

const opensAt = new Date("2026-10-19T08:00:00.000Z");
const dueAt = new Date("2026-10-25T23:59:59.000Z");
const at = (instant: Date, ms: number) =>
  assignmentState({ opensAt, dueAt }, new Date(instant.getTime() + ms));

describe("assignmentState", () => {
  it.each([
    ["a millisecond before it opens", at(opensAt, -1), "upcoming"],
    ["when it opens", at(opensAt, 0), "open"],
    ["a millisecond before it is due", at(dueAt, -1), "open"],
    ["when it is due", at(dueAt, 0), "open"],
    ["a millisecond after it was due", at(dueAt, 1), "closed"],
  ])("%s", (_, state, expected) => {
    expect(state).toBe(expected);
  });
});
