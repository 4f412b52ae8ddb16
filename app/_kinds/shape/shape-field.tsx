"use client";

import { Fragment, useState } from "react";
import { AnswerBox } from "@/app/_ui/answer-box";
import type { FieldProps } from "../kind-view";
import { axesOf } from "./axes";
import styles from "./shape-field.module.css";

/** Height × width × channels, each in its own box with its own mark. */
export function ShapeField({ part, initial, judged, onAnswer, labelledBy }: FieldProps<"shape">) {
  const axes = axesOf(part);
  const [sides, setSides] = useState(() => axes.map((_, axis) => side(initial, axis)));
  function change(next: string[]) {
    setSides(next);
    onAnswer(next);
  }
  return (
    <fieldset aria-labelledby={labelledBy} className={styles.shape}>
      {axes.map((axis, index) => {
        const text = sides[index] ?? "";
        const holds = judged !== null && side(judged.answer, index) === text;
        const mark = holds ? judged.verdict.cells?.[index] : undefined;
        return (
          <Fragment key={axis}>
            {index > 0 && <span className={styles.times}>×</span>}
            <AnswerBox
              name={axis}
              text={text}
              mark={typeof mark === "boolean" ? mark : null}
              width="side"
              onText={(typed) => change(sides.with(index, typed))}
            />
          </Fragment>
        );
      })}
    </fieldset>
  );
}

function side(answer: FieldProps<"shape">["initial"], axis: number): string {
  const value = typeof answer === "object" ? answer?.[axis] : undefined;
  return typeof value === "string" || typeof value === "number" ? String(value) : "";
}
