"use client";

import { useId, useState } from "react";
import { useReady } from "@/app/_ui/use-ready";
import type { FieldProps } from "../kind-view";
import { writtenText } from "../written-text";
import { lengthNote } from "./length-note";
import { type Stretch, stretchesOf } from "./matched-words";
import styles from "./text-field.module.css";

/** A few sentences. Behind the box stands the same text: it makes the box grow, and holds the marks of the words. */
export function TextField({ part, initial, judged, onAnswer, labelledBy }: FieldProps<"text">) {
  const ready = useReady();
  const [text, setText] = useState(() => writtenText(initial));
  const noteId = useId();
  const over = text.length > part.limit;
  const holds = !over && judged !== null && writtenText(judged.answer) === text;
  const note = lengthNote(text.length, part.limit);
  return (
    <fieldset disabled={!ready} aria-labelledby={labelledBy}>
      <div className={styles.frame} data-over={over || undefined}>
        {!over && <Behind stretches={stretchesOf(text, holds ? judged.verdict.points : [])} />}
        <textarea
          className={styles.box}
          aria-label="Your answer in words"
          aria-describedby={note === null ? undefined : noteId}
          aria-invalid={over || undefined}
          rows={3}
          value={text}
          onChange={({ currentTarget: { value } }) => {
            setText(value);
            onAnswer(value);
          }}
        />
      </div>
      <p id={noteId} className={styles.note} data-over={over || undefined} role="status">
        {note}
      </p>
    </fieldset>
  );
}

function Behind({ stretches }: { stretches: readonly Stretch[] }) {
  return (
    <div aria-hidden="true" className={styles.behind}>
      {stretches.map(({ text, outcome }, index) =>
        outcome === null ? (
          text
        ) : (
          <mark key={index} className={styles.mark} data-outcome={outcome}>
            {text}
          </mark>
        ),
      )}
      {/* A last line that is empty has its height all the same. */}
      {"\u200b"}
    </div>
  );
}
