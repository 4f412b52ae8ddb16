import { placesChannelsFirst } from "../../tensor/layout";
import type { Tensor } from "../../tensor/tensor";
import type { Suspected } from "../kind";
import type { TensorQuestion } from "./question";

/** The matrix itself, and where its cells stand in what the student wrote. */
export function suspectTensor(answer: Tensor, { tolerance, layout }: TensorQuestion): Suspected {
  if (layout === "HWC") return { answer, tolerance };
  const writtenAt: number[] = [];
  for (const [at, place] of placesChannelsFirst(answer.shape).entries()) writtenAt[place] = at;
  return { answer, tolerance, writtenAt };
}
