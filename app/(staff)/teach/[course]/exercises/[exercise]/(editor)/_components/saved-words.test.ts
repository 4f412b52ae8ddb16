import { expect, test } from "vitest";
import { savedWords } from "./saved-words";

const saved = { phase: "saved", trouble: null, savedAt: 1_000, newer: null } as const;
const newer = { revision: 2, source: "", savedBy: "Ada", savedAt: "2026-11-22T10:00:00.000Z" };
const trouble = { message: "The server cannot be reached.", signedOut: false };

test.each([
  [saved, 6_000, "Saved 5 s ago"],
  [saved, null, "Saved"],
  [{ ...saved, savedAt: null }, 6_000, "Nothing changed yet"],
  [{ ...saved, phase: "changed" } as const, 6_000, "Saving…"],
  [{ ...saved, phase: "saving" } as const, 6_000, "Saving…"],
  [{ ...saved, phase: "failed", trouble } as const, 6_000, "Not saved yet"],
  // It stays unsaved while the next try is under way.
  [{ ...saved, phase: "saving", trouble } as const, 6_000, "Not saved yet"],
  [{ ...saved, phase: "changed", newer } as const, 6_000, "Not saved: changed elsewhere"],
])("%o at %s is %s", (state, now, words) => {
  expect(savedWords(state, now)).toBe(words);
});
