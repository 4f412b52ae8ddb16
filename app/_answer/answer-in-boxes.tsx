"use client";

import { useId } from "react";
import type { PublicPart } from "@/grader";
import { AnswerField } from "../_kinds/answer-field";
import type { Judged, PrintedTexts } from "../_kinds/kind-view";

const keep = () => undefined;

interface AnswerInBoxesProps {
  part: PublicPart;
  printed: PrintedTexts;
  judged: Judged;
}

/** An answer that was handed in, in its own boxes with their marks, which cannot be changed any more. */
export function AnswerInBoxes({ part, printed, judged }: AnswerInBoxesProps) {
  const legend = useId();
  return (
    <fieldset disabled data-stored="">
      <legend id={legend} className="visually-hidden">
        The stored answer
      </legend>
      <AnswerField
        kind={part.kind}
        part={part}
        printed={printed}
        initial={judged.answer}
        judged={judged}
        onAnswer={keep}
        labelledBy={legend}
      />
    </fieldset>
  );
}
