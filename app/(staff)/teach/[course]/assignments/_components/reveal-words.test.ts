import { expect, test } from "vitest";
import type { RevealFrom } from "@/lib/assignments/reveal-policy";
import { revealWords } from "./reveal-words";

/** Score, cells, diagnosis, trace. */
type Four = readonly [RevealFrom, RevealFrom, RevealFrom, RevealFrom];

test.each<[Four, string]>([
  [
    [1, 1, 1, 2],
    "Students see their points, marks cell by cell and the likely mistake at once; the picture from the second attempt on. Whoever has solved a part sees all of it.",
  ],
  [
    [1, 1, 1, 1],
    "Students see their points, marks cell by cell, the likely mistake and the picture at once.",
  ],
  [
    [1, "never", "never", "never"],
    "Students see their points at once; never marks cell by cell, the likely mistake and the picture.",
  ],
  [
    ["after-due", "after-due", "after-due", "never"],
    "Students see at first only that an answer is handed in; their points, marks cell by cell and the likely mistake after the due date; never the picture.",
  ],
  [
    [2, 3, 3, "after-due"],
    "Students see at first only that an answer is handed in; their points from the second attempt on; marks cell by cell and the likely mistake from the third attempt on; the picture after the due date. Whoever has solved a part sees all of it.",
  ],
  [["never", "never", "never", "never"], "Students see only that an answer is handed in."],
])("%j: %s", ([score, cells, diagnosis, trace], words) => {
  expect(revealWords({ score, cells, diagnosis, trace })).toBe(words);
});
