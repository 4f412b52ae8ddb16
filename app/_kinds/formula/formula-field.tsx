"use client";

import { useId, useState } from "react";
import { AnswerBox } from "@/app/_ui/answer-box";
import type { FieldProps } from "../kind-view";
import { writtenText } from "../written-text";
import styles from "./formula-field.module.css";

/** One line of arithmetic over the part's variables, which are listed beneath. */
export function FormulaField({ part, initial, judged, onAnswer, labelledBy }: FieldProps<"formula">) {
  const [text, setText] = useState(() => writtenText(initial));
  const help = useId();
  const decided = judged !== null && ["right", "partial", "wrong"].includes(judged.verdict.status);
  const holds = decided && writtenText(judged.answer) === text;
  return (
    <fieldset aria-labelledby={labelledBy} aria-describedby={help} className={styles.formula}>
      <AnswerBox
        name="Formula"
        text={text}
        mark={holds ? judged.verdict.status === "right" : null}
        width="line"
        onText={(typed) => {
          setText(typed);
          onAnswer(typed);
        }}
      />
      <div id={help} className={styles.help}>
        <dl className={styles.variables}>
          {part.variables.map(({ name, meaning }) => (
            <div key={name} className={styles.variable}>
              <dt>{name}</dt>
              <dd>{meaning}</dd>
            </div>
          ))}
        </dl>
        <p className={styles.how}>
          Write <code>+ - * / ^</code> and brackets, or <code>floor</code>, <code>ceil</code>,{" "}
          <code>sqrt</code>, <code>min</code>, <code>max</code>.
        </p>
      </div>
    </fieldset>
  );
}
