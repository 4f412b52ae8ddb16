"use client";

import type { FocusEvent } from "react";
import styles from "./matrix-field.module.css";

interface PasteBoxProps {
  text: string;
  onText: (text: string) => void;
  /** the text is whole and can be read */
  onWhole: (text: string) => void;
}

const MOST_ROWS = 8;

/** Letters typed one by one are read when the box is left: half a matrix is not a mistake yet. */
function isTyping(event: Event): boolean {
  if (!(event instanceof InputEvent)) return false;
  const whole = ["insertFromPaste", "insertFromDrop", "insertReplacementText"].includes(event.inputType);
  return !whole && (event.data?.length ?? 0) <= 1;
}

/** Check reads by itself; a grid that appeared under a press would move the button away from it. */
function leavesToCheck({ relatedTarget }: FocusEvent): boolean {
  return relatedTarget instanceof HTMLButtonElement && relatedTarget.type === "submit";
}

/** Stands where the grid will be until there is one: phones can only paste into something they can type in. */
export function PasteBox({ text, onText, onWhole }: PasteBoxProps) {
  return (
    <textarea
      className={styles.paste}
      rows={Math.min(MOST_ROWS, text.split("\n").length)}
      aria-label="Paste a matrix"
      placeholder="or paste: NumPy, MATLAB, LaTeX, cells"
      spellCheck={false}
      value={text}
      onChange={(event) => {
        onText(event.currentTarget.value);
        if (!isTyping(event.nativeEvent)) onWhole(event.currentTarget.value);
      }}
      onBlur={(event) => {
        if (!leavesToCheck(event)) onWhole(text);
      }}
    />
  );
}
