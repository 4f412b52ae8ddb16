import type { Result } from "../../result";
import type { RawAnswer } from "../../tensor/tensor-from-cells";
import { readIds } from "../read-ids";
import type { OrderQuestion } from "./question";

const SEPARATORS = /,|;|->|→|>|\s+/;
/** `1.` or `1)` before a step: no id begins with a digit. */
const NUMBERING = /(^|[\s,;>→])\d{1,3}[.)](?!\d)/g;

/** Ids of steps in order, numbered or not: a list, or text parted by commas, semicolons, blanks, `>`, `->` or `→`. */
export const readOrder = (raw: RawAnswer, { texts }: OrderQuestion): Result<readonly string[]> =>
  readIds(withoutNumbers(raw), new Set(texts.keys()), SEPARATORS);

function withoutNumbers(raw: RawAnswer): RawAnswer {
  if (typeof raw === "string") return raw.replace(NUMBERING, "$1");
  return typeof raw === "object"
    ? raw.map((item) => (typeof item === "string" ? withoutNumbers(item) : item))
    : raw;
}
