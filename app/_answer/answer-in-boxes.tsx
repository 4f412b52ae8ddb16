"use client";

import { useId } from "react";
import type { PublicPart } from "@/grader";
import { AnswerField } from "../_kinds/answer-field";
import type { Judged } from "../_kinds/kind-view";

const keep = () => undefined;

/** An answer that was handed in, in its own boxes with their marks, which cannot be changed any more. */
export function AnswerInBoxes({ part, judged }: { part: PublicPart; judged: Judged }) {
  const legend = useId();
  return (
    <fieldset disabled data-stored="">
      <legend id={legend} className="visually-hidden">
        The stored answer
      </legend>
      <AnswerField
        kind={part.kind}
        part={part}
        initial={judged.answer}
        judged={judged}
        onAnswer={keep}
        labelledBy={legend}
      />
    </fieldset>
  );
}
