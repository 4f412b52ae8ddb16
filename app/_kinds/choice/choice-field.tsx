"use client";

import { useId, useState } from "react";
import { heatScale } from "@/app/_ui/matrix/heat-tint";
import { flattenNumbers } from "@/app/_ui/matrix/planes";
import type { FieldProps } from "../kind-view";
import styles from "./choice-field.module.css";
import { chosenOptions, optionMark, toggleOption } from "./chosen-options";
import { Option } from "./option";
import { optionLetter } from "./option-letter";

/** Options to choose one of, or several; matrices are drawn on one scale so that they compare by eye. */
export function ChoiceField({ part, printed, initial, judged, onAnswer, labelledBy }: FieldProps<"choice">) {
  const name = useId();
  const [chosen, setChosen] = useState(() => chosenOptions(initial, part) ?? []);
  const values = part.options.flatMap(({ value }) => (value === null ? [] : flattenNumbers(value)));
  const scale = heatScale(values);
  function toggle(id: string) {
    const next = toggleOption(chosen, id, part);
    setChosen(next);
    onAnswer(next.length === 0 ? "" : next);
  }
  return (
    <fieldset aria-labelledby={labelledBy} className={styles.choice}>
      <p className={styles.how}>{part.multiple ? "Choose all that apply." : "Choose one."}</p>
      <div className={styles.options} data-figures={values.length > 0 || undefined}>
        {part.options.map((option, index) => {
          const isChosen = chosen.includes(option.id);
          return (
            <Option
              key={option.id}
              option={option}
              name={name}
              letter={optionLetter(index)}
              text={option.text === "" ? null : printed[option.id]}
              scale={scale}
              multiple={part.multiple}
              chosen={isChosen}
              mark={isChosen ? optionMark(judged, option.id) : null}
              onToggle={() => toggle(option.id)}
            />
          );
        })}
      </div>
    </fieldset>
  );
}
