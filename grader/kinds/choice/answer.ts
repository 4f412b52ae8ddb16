import type { Result } from "../../result";
import type { RawAnswer } from "../../tensor/tensor-from-cells";
import { readIds } from "../read-ids";
import type { ChoiceQuestion } from "./question";

/** Ids of options: a list, or text parted by commas, semicolons or blanks. */
export const readChoice = (raw: RawAnswer, { ids }: ChoiceQuestion): Result<readonly string[]> =>
  readIds(raw, ids, /[,;\s]+/);
