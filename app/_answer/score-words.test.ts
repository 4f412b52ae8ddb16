import { expect, test } from "vitest";
import { verdictOf } from "../_kinds/testing/verdict-of";
import { scoreWords } from "./score-words";

test.each([
  [
    { shown: "nothing", status: "handed-in", earned: 0 } as const,
    "Handed in.",
    ["No points are shown for it here."],
  ],
  [{ shown: "nothing", status: "handed-in", earned: 0, later: "Later." } as const, "Handed in.", []],
  [{ shown: "score", status: "right", earned: 100 } as const, "Right", []],
  [{ shown: "score", status: "partial", earned: 50 } as const, "Right in part, 0.5 of 1 point.", []],
  [{ shown: "score", status: "wrong", earned: 0 } as const, "This is not right yet.", []],
  [{ shown: "score", status: "needs-review", provisional: true } as const, "A person will read this.", []],
  [
    { shown: "score", status: "right", provisional: true, earned: 100 } as const,
    "Provisional, 1 of 1 point.",
    ["Marked by rules; a person may change it."],
  ],
])("%j reads %j", (facts, headline, details) => {
  expect(scoreWords(verdictOf(facts))).toEqual({ headline, details });
});

test("a verdict whose cells are shown is its kind's to put in words", () => {
  expect(scoreWords(verdictOf({ shown: "cells" }))).toBeNull();
});
