"use client";

import { useState } from "react";
import { plainText } from "@/app/_ui/markdown/plain-text";
import type { FieldProps } from "../kind-view";
import { LetteredEntries } from "./lettered-entries";
import styles from "./match-field.module.css";
import { MatchRow } from "./match-row";
import { needsSetting } from "./needs-setting";
import { partnerMarks } from "./partner-marks";
import { answerOfPartners, partnersOf } from "./partners";

const letterOf = (index: number) => String.fromCharCode(65 + index);

/** Each left entry with a list box for its partner; what a list box cannot show is set above, by letters. */
export function MatchField({ part, printed, initial, judged, onAnswer, labelledBy }: FieldProps<"match">) {
  const [partners, setPartners] = useState(() => partnersOf(initial, part) ?? {});
  const lettered = part.right.some(({ text }) => needsSetting(text));
  const choices = part.right.map(({ id, text }, index) => ({
    value: id,
    words: lettered ? `${letterOf(index)}  ${plainText(text)}` : plainText(text),
  }));
  function choose(left: string, right: string) {
    const { [left]: _before, ...others } = partners;
    const next = right === "" ? others : { ...others, [left]: right };
    setPartners(next);
    onAnswer(answerOfPartners(next, part));
  }
  const marks = partnerMarks(judged, partners, part);
  return (
    <fieldset aria-labelledby={labelledBy} className={styles.match}>
      {lettered && (
        <LetteredEntries
          entries={part.right.map(({ id }, index) => ({
            id,
            letter: letterOf(index),
            text: printed[`right ${id}`],
          }))}
        />
      )}
      <ul className={styles.rows}>
        {part.left.map(({ id }, index) => (
          <MatchRow
            key={id}
            text={printed[`left ${id}`]}
            choices={choices}
            chosen={partners[id] ?? ""}
            mark={marks[index] ?? null}
            onChoose={(right) => choose(id, right)}
          />
        ))}
      </ul>
    </fieldset>
  );
}
