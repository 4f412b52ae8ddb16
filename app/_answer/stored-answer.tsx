import type { PublicPart } from "@/grader";
import { boxedAnswer } from "../_kinds/boxed-answer";
import type { Judged } from "../_kinds/kind-view";
import { printTexts } from "../_kinds/print-texts";
import { AnswerInBoxes } from "./answer-in-boxes";
import styles from "./stored-answer.module.css";
import { writtenAnswer } from "./written-answer";

/** An answer that was handed in, with its marks; in boxes where it has boxes, else in words. */
export async function StoredAnswer({ part, judged }: { part: PublicPart; judged: Judged }) {
  const answer = await boxedAnswer(part.kind, part, judged.answer);
  if (answer !== null) {
    const printed = printTexts(part.kind, part);
    return <AnswerInBoxes part={part} printed={printed} judged={{ ...judged, answer }} />;
  }
  if (judged.answer === "") return null;
  return <pre className={styles.written}>{writtenAnswer(judged.answer)}</pre>;
}
