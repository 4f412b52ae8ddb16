"use client";

import type { Ref } from "react";
import styles from "./answer-box.module.css";

interface AnswerBoxProps {
  /** written above the box */
  name: string;
  text: string;
  mark: boolean | null;
  width: "side" | "number" | "line";
  onText: (text: string) => void;
  ref?: Ref<HTMLInputElement>;
}

/** One number of an answer with its label and, after a check, its mark. */
export function AnswerBox({ name, text, mark, width, onText, ref }: AnswerBoxProps) {
  const verdict = mark === null ? undefined : mark ? "right" : "wrong";
  return (
    <label className={styles.box} data-mark={verdict} data-width={width}>
      <span className={styles.name}>
        {name}
        {verdict !== undefined && <span className="visually-hidden">, {verdict}</span>}
      </span>
      <input
        ref={ref}
        className={styles.input}
        inputMode="text"
        autoComplete="off"
        autoCapitalize="off"
        autoCorrect="off"
        spellCheck={false}
        value={text}
        onChange={(event) => onText(event.currentTarget.value)}
      />
    </label>
  );
}
