import { expect, test } from "vitest";
import { verdictOf } from "@/app/_kinds/testing/verdict-of";
import { partStanding } from "./part-standing";

const possible = 200;
const stateOf = (facts: Parameters<typeof verdictOf>[0], earned: number, used: number | null) => {
  const attempts = used === null ? null : { used, limit: null };
  return partStanding({ judged: { answer: "1", verdict: verdictOf(facts) }, attempts, earned }, { possible })
    .state;
};

test.each([
  [{ status: "invalid" }, 0, 0, "open"],
  [{ status: "wrong" }, 0, 1, "tried"],
  [{ status: "partial" }, 150, 2, "started"],
  [{ status: "right" }, 200, 2, "right"],
  // The last answer is worse than the best, or could not be read: what was earned stays.
  [{ status: "wrong" }, 200, 3, "right"],
  [{ status: "invalid" }, 150, 3, "started"],
  [{ status: "right", provisional: true }, 200, 1, "provisional"],
  [{ status: "needs-review", provisional: true }, 100, 1, "provisional"],
  [{ status: "wrong", provisional: true }, 0, 1, "tried"],
  // Where attempts are not counted, the last answer says whether anything was begun.
  [{ status: "unanswered" }, 0, null, "open"],
  [{ status: "right" }, 200, null, "right"],
] as const)("%j with %d earned after %j attempts is %s", (facts, earned, used, state) => {
  expect(stateOf(facts, earned, used)).toBe(state);
});

test("a part without an answer is open", () => {
  expect(partStanding({ judged: null, attempts: null, earned: 0 }, { possible })).toEqual({
    state: "open",
    earned: 0,
    possible,
  });
});

test("what the server keeps of the best answer goes before what the last one says", () => {
  const judged = { answer: "1", verdict: verdictOf({ status: "wrong" }) };
  const standing = { judged, attempts: { used: 2, limit: null }, earned: 200, state: "provisional" } as const;
  expect(partStanding(standing, { possible }).state).toBe("provisional");
});
