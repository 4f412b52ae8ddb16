import { createHash } from "node:crypto";
import {
  completeConventions,
  type DeclaredConventions,
  openExercise,
  type Result,
  type SolvedExercise,
} from "@/grader";
import { createLru } from "../lru";

// An author's text is previewed, tried part by part and published: opened once while it says the same. A handful of
// authors at once; what one of them keeps here is at most a few megabytes.
const opened = createLru<string, Result<SolvedExercise>>(20);

/** An author's text as an exercise under its course's conventions, or what keeps it from being one; from memory after the first time. */
export function openSource(source: string, behind: DeclaredConventions = {}): Result<SolvedExercise> {
  // Not the text itself: a hundred thousand characters are a long key.
  const key = createHash("sha256")
    .update(JSON.stringify(completeConventions(behind)))
    .update(source)
    .digest("base64");
  const kept = opened.get(key);
  if (kept) return kept;
  const made = openExercise(source, behind);
  opened.set(key, made);
  return made;
}
