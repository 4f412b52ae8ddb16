import { layoutOf } from "../conventions";
import type { Json } from "../json";
import type { Exercise } from "./exercise";
import type { Solution } from "./solution";

/**
 * A part's computed answer as students write it: `solution.truth`, with the channels first where they come first. null
 * for a part without one.
 */
export function writtenKey(
  { parts, conventions }: Pick<Exercise, "parts" | "conventions">,
  { truth, settled }: Solution,
  id: string,
): Json | null {
  const key = truth[id] ?? null;
  const [part, own] = [parts.find((each) => each.id === id), settled.get(id)];
  if (layoutOf(conventions) === "HWC" || !part || !own || !("layout" in own.publish())) return key;
  return part.opened.normal(own.examples().right);
}
