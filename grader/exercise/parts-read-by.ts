import { namesIn } from "../language/program";
import type { Exercise } from "./exercise";

/** Ids of the earlier parts that a part's answer program reads, and of those that these read, in the file's order. */
export function partsReadBy({ parts }: Pick<Exercise, "parts">, id: string): readonly string[] {
  const at = parts.findIndex((part) => part.id === id);
  const program = parts[at]?.program;
  if (!program) return [];
  const names = namesIn(program);
  const direct = parts.slice(0, at).filter((part) => names.has(part.id));
  const all = new Set(direct.flatMap((part) => [part.id, ...partsReadBy({ parts }, part.id)]));
  return parts.filter((part) => all.has(part.id)).map((part) => part.id);
}
