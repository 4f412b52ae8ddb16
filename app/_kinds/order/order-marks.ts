import type { Judged } from "../kind-view";
import { listedIds } from "../listed-ids";
import { markAt } from "../mark-at";
import { SEPARATOR } from "./arrangement";

/** The marks of the steps, one for each place; none once the order is another than the one that was judged. */
export function orderMarks(judged: Judged | null, placed: readonly string[]): readonly (boolean | null)[] {
  if (judged === null || listedIds(judged.answer, SEPARATOR)?.join("\n") !== placed.join("\n")) return [];
  return placed.map((_, index) => markAt(judged.verdict.cells, index));
}
