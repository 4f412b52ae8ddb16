"use client";

import { useState } from "react";
import { AnswerBox } from "@/app/_ui/answer-box";
import type { FieldProps } from "../kind-view";

function textOf(answer: FieldProps<"number">["initial"]): string {
  return typeof answer === "string" || typeof answer === "number" ? String(answer) : "";
}

/** One number: a decimal, a fraction or a small expression, as typed. */
export function NumberField({ initial, judged, onAnswer, labelledBy }: FieldProps<"number">) {
  const [text, setText] = useState(() => textOf(initial));
  const decided = judged !== null && ["right", "partial", "wrong"].includes(judged.verdict.status);
  const holds = decided && textOf(judged.answer) === text;
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
