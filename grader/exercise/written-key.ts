import type { Json } from "../json";
import { toJson } from "../ops/to-json";
import type { Solution } from "./solution";

/**
 * A part's computed answer as students write it: `solution.truth`, with the channels first where they come first. null
 * for a part without one.
 */
export function writtenKey({ values, settled, truth }: Solution, id: string): Json | null {
  const [value, own] = [values.get(id), settled.get(id)];
  return value === undefined || !own ? (truth[id] ?? null) : toJson(own.written(value));
}
