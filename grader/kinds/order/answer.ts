import type { Result } from "../../result";
import type { RawAnswer } from "../../tensor/tensor-from-cells";
import { readIds } from "../read-ids";
import type { OrderQuestion } from "./question";

const SEPARATORS = /,|;|\n|->|→|>/;

/** Ids of steps in order: a list, or text parted by commas, semicolons, lines, `>`, `->` or `→`. */
export const readOrder = (raw: RawAnswer, { texts }: OrderQuestion): Result<readonly string[]> =>
  readIds(raw, new Set(texts.keys()), SEPARATORS);
