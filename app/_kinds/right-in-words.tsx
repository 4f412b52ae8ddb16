import type { PublicPart, RightAnswer } from "@/grader";
import { answerInWords } from "./answer-in-words";
import { WordedAnswer } from "./worded-answer";

interface RightInWordsProps {
  part: PublicPart;
  right: Exclude<RightAnswer, { type: "value" }>;
}

/** What is right in a part whose answer is no computed value. For staff. */
export function RightInWords({ part, right }: RightInWordsProps) {
  const lines = right.type === "points" ? right.labels : answerInWords(part.kind, part, right.answer);
  return lines === null ? null : <WordedAnswer kind={part.kind} lines={lines} />;
}
