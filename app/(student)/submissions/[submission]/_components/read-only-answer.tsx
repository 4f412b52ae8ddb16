"use client";

import { AnswerField } from "@/app/_kinds/answer-field";
import type { Judged } from "@/app/_kinds/kind-view";
import type { PublicPart } from "@/grader";

const keep = () => undefined;

/** The answer in its own boxes, which cannot be changed any more. */
export function ReadOnlyAnswer({ part, judged }: { part: PublicPart; judged: Judged }) {
  return (
    <fieldset disabled data-stored="">
      <legend id="answer" className="visually-hidden">
        The stored answer
      </legend>
      <AnswerField
        kind={part.kind}
        part={part}
        initial={judged.answer}
        judged={judged}
        onAnswer={keep}
        labelledBy="answer"
      />
    </fieldset>
  );
}
