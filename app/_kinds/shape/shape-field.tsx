"use client";

import { Fragment, useRef, useState } from "react";
import { flushSync } from "react-dom";
import { AnswerBox } from "@/app/_ui/answer-box";
import { useReady } from "@/app/_ui/use-ready";
import type { FieldProps } from "../kind-view";
import { axesOf } from "./axes";
import styles from "./shape-field.module.css";
import { splitShape } from "./split-shape";

/** Height × width × channels, each in its own box with its own mark; a whole shape fits into any of them. */
export function ShapeField({ part, initial, judged, onAnswer, labelledBy }: FieldProps<"shape">) {
  const ready = useReady();
  const axes = axesOf(part);
  const [sides, setSides] = useState(() => axes.map((_, axis) => side(initial, axis)));
  function change(next: string[]) {
    setSides(next);
    onAnswer(next);
  }
  const lastBox = useRef<HTMLInputElement>(null);
  /** A whole shape spreads over the boxes; what is typed next belongs to its end. */
  function take(typed: string, index: number) {
    const whole = splitShape(typed);
    if (whole === null) return change(sides.with(index, typed));
    flushSync(() => change([...whole]));
    const box = lastBox.current;
    box?.focus();
    box?.setSelectionRange(box.value.length, box.value.length);
  }
  return (
    <fieldset disabled={!ready} aria-labelledby={labelledBy} className={styles.shape}>
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
              onText={(typed) => take(typed, index)}
              {...(index === axes.length - 1 ? { ref: lastBox } : {})}
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
