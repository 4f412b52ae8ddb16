import { answerInWords } from "@/app/_kinds/answer-in-words";
import { WordedAnswer } from "@/app/_kinds/worded-answer";
import { type Json, type PublicPart, rawAnswerSchema } from "@/grader";
import { DrawnAnswer } from "./drawn-answer";

/** What was answered, in words where its kind has words for it, else drawn. */
export function ToldAnswer({ part, value }: { part: PublicPart; value: Json }) {
  const answer = rawAnswerSchema.safeParse(value);
  const words = answer.success ? answerInWords(part.kind, part, answer.data) : null;
  return words === null ? (
    <DrawnAnswer part={part} value={value} />
  ) : (
    <WordedAnswer kind={part.kind} lines={words} />
  );
}
