"use client";

import { useState } from "react";
import { SelectField } from "@/app/_ui/select-field";
import {
  OPENED_LEVELS,
  type OpenedLevel,
  orderedPolicy,
  type RevealFrom,
  type RevealPolicy,
} from "@/lib/assignments/reveal-policy";
import styles from "./reveal-field.module.css";
import { listed, revealWords } from "./reveal-words";

const LABELS = {
  score: "Points",
  cells: "Marks, cell by cell",
  diagnosis: "The likely mistake",
  trace: "The picture",
} satisfies Record<OpenedLevel, string>;

const OPTIONS: readonly { value: string; words: string; from: RevealFrom }[] = [
  { value: "1", words: "At once", from: 1 },
  { value: "2", words: "From attempt 2", from: 2 },
  { value: "3", words: "From attempt 3", from: 3 },
  { value: "4", words: "From attempt 4", from: 4 },
  { value: "5", words: "From attempt 5", from: 5 },
  { value: "after-due", words: "After the due date", from: "after-due" },
  { value: "never", words: "Never", from: "never" },
];

interface RevealFieldProps {
  policy: RevealPolicy;
  error: string | undefined;
}

/** What was moved so that nothing is shown before what stands above it. */
function movedWords(chosen: RevealPolicy, ordered: RevealPolicy): string {
  const moved = OPENED_LEVELS.filter((level) => chosen[level] !== ordered[level]);
  if (moved.length === 0) return "";
  const names = listed(moved.map((level) => LABELS[level]));
  return `Nothing is shown before what stands above it. Moved with it: ${names}.`;
}

/** When students are shown what of their marks; the four come in order, and one that is too early is moved. */
export function RevealField({ policy: start, error }: RevealFieldProps) {
  const [policy, setPolicy] = useState(start);
  const [moved, setMoved] = useState("");

  function choose(level: OpenedLevel, value: string) {
    const from = OPTIONS.find((option) => option.value === value)?.from;
    if (from === undefined) return;
    const chosen = { ...policy, [level]: from };
    const ordered = orderedPolicy(chosen);
    setMoved(movedWords(chosen, ordered));
    setPolicy(ordered);
  }

  return (
    <fieldset className={styles.field}>
      <legend className={styles.legend}>What students see of their marks</legend>
      <input type="hidden" name="reveal" value={JSON.stringify(policy)} />
      <div className={styles.levels}>
        {OPENED_LEVELS.map((level) => (
          <SelectField
            key={level}
            name={`reveal-${level}`}
            label={LABELS[level]}
            options={OPTIONS}
            value={String(policy[level])}
            onChange={(event) => choose(level, event.currentTarget.value)}
          />
        ))}
      </div>
      <p role="status" className={styles.moved}>
        {moved}
      </p>
      {error !== undefined && <p className={styles.error}>{error}</p>}
      <p className={styles.words}>{revealWords(policy)}</p>
      <p className={styles.hint}>
        What has not opened by the due date is shown after it, unless it says never. Answers that could not be
        read are always told, and you always see everything.
      </p>
    </fieldset>
  );
}
