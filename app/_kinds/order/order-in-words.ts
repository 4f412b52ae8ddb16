import { plainText } from "@/app/_ui/markdown/plain-text";
import type { RawAnswer } from "@/grader";
import type { PartOf } from "../kind-view";
import { orderOfAnswer } from "./arrangement";

/** "Freeze the base", "Add a head" */
export function orderInWords(answer: RawAnswer, part: PartOf<"order">): readonly string[] | null {
  const texts = new Map(part.steps.map(({ id, text }) => [id, plainText(text)]));
  return orderOfAnswer(answer, part)?.map((id) => texts.get(id) ?? id) ?? null;
}
