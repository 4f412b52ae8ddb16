import type { RawAnswer } from "@/grader";
import { answerOfGrid } from "./grid-answer";
import { readPasted } from "./read-pasted";

/** A matrix written as text, cell by cell; null where it cannot be read or is too large for the grid. */
export async function boxedTensor(text: string): Promise<RawAnswer | null> {
  const read = await readPasted(text);
  return read.ok ? answerOfGrid(read.grid) : null;
}
