"use client";

import { useState } from "react";
import styles from "./matrix-field.module.css";

/** Letters typed one by one are read when the box is left: half a matrix is not a mistake yet. */
function isTyping(event: Event): boolean {
  if (!(event instanceof InputEvent)) return false;
  const whole = ["insertFromPaste", "insertFromDrop", "insertReplacementText"].includes(event.inputType);
  return !whole && (event.data?.length ?? 0) <= 1;
}

/** Stands where the grid will be until there is one: phones can only paste into something they can type in. */
export function PasteBox({ onText }: { onText: (text: string) => void }) {
  const [text, setText] = useState("");
  return (
    <textarea
      className={styles.paste}
      rows={1}
      aria-label="Paste a matrix"
      placeholder="or paste: NumPy, MATLAB, LaTeX, cells"
      spellCheck={false}
      value={text}
      onChange={(event) => {
        setText(event.currentTarget.value);
        if (!isTyping(event.nativeEvent)) onText(event.currentTarget.value);
      }}
      onBlur={() => {
        if (text !== "") onText(text);
      }}
    />
  );
}
