"use client";

import { useState } from "react";
import { AnswerBox } from "@/app/_ui/answer-box";
import type { FieldProps } from "../kind-view";
import { writtenText } from "../written-text";

/** One number: a decimal, a fraction or a small expression, as typed. */
export function NumberField({ initial, judged, onAnswer, labelledBy }: FieldProps<"number">) {
  const [text, setText] = useState(() => writtenText(initial));
  const decided = judged !== null && ["right", "partial", "wrong"].includes(judged.verdict.status);
  const holds = decided && writtenText(judged.answer) === text;
  return (
    <fieldset aria-labelledby={labelledBy}>
      <AnswerBox
        name="Number"
        text={text}
        mark={holds ? judged.verdict.status === "right" : null}
        width="number"
        onText={(typed) => {
          setText(typed);
          onAnswer(typed);
        }}
      />
    </fieldset>
  );
}
