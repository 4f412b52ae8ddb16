import { plainText } from "@/app/_ui/markdown/plain-text";
import type { RawAnswer } from "@/grader";
import type { PartOf } from "../kind-view";
import { partnersOf } from "./partners";

/** "ReLU: nothing", "max pooling: height and width", in the order of the left entries */
export function matchInWords(answer: RawAnswer, part: PartOf<"match">): readonly string[] | null {
  const partners = partnersOf(answer, part);
  if (partners === null) return null;
  const texts = new Map(part.right.map(({ id, text }) => [id, plainText(text)]));
  return part.left.flatMap(({ id, text }) => {
    const partner = partners[id];
    return partner === undefined ? [] : [`${plainText(text)}: ${texts.get(partner) ?? partner}`];
  });
}
