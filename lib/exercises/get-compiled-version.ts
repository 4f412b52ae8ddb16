import { readConventions } from "../courses/stored-conventions";
import { queryRow } from "../db";
import { createLru } from "../lru";
import { type CompiledExercise, compileSource } from "./compile-source";

// Versions never change, so a compiled one is good for ever; a few hundred are a few megabytes.
const compiled = createLru<string, CompiledExercise>(300);

/** The compiled exercise of a version, from memory after the first time. */
export async function getCompiledVersion(versionId: string): Promise<CompiledExercise> {
  const kept = compiled.get(versionId);
  if (kept) return kept;
  const row = await queryRow<{ source: string; conventions: unknown }>({
    text: "SELECT source, conventions FROM exercise_version WHERE id = $1",
    values: [versionId],
  });
  if (row === null) throw new Error(`there is no exercise version ${versionId}`);
  const made = compileSource(row.source, readConventions(row.conventions));
  compiled.set(versionId, made);
  return made;
}
