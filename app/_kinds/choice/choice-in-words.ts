import { plainText } from "@/app/_ui/markdown/plain-text";
import type { RawAnswer } from "@/grader";
import type { PartOf } from "../kind-view";
import { chosenOptions } from "./chosen-options";
import { optionLetter } from "./option-letter";

/** The chosen options by their texts, or by their letters where a matrix stands for the text. */
export function choiceInWords(answer: RawAnswer, part: PartOf<"choice">): readonly string[] | null {
  const words = chosenOptions(answer, part)?.map((id) => {
    const index = part.options.findIndex((option) => option.id === id);
    const text = plainText(part.options[index]?.text ?? "");
    return text === "" ? `Option ${optionLetter(index)}` : text;
  });
  return words ?? null;
}
