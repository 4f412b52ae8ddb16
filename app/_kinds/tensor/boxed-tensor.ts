import { cellCount } from "@/app/_ui/matrix/grid";
import type { Layout, RawAnswer } from "@/grader";
import { answerOfGrid, gridOfAnswer } from "./grid-answer";
import { readPasted } from "./read-pasted";

/** A matrix cell by cell, written as text or already so; null where it cannot be read or is no grid's. */
export async function boxedTensor(
  answer: RawAnswer,
  { layout }: { layout: Layout } = { layout: "HWC" },
): Promise<RawAnswer | null> {
  if (typeof answer !== "string") return cellCount(gridOfAnswer(answer, layout)) > 0 ? answer : null;
  const read = await readPasted(answer, layout);
  return read.ok ? answerOfGrid(read.grid, layout) : null;
}
