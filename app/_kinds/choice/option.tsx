import { type ReactNode, useId } from "react";
import { MarkSign } from "@/app/_ui/mark-sign";
import type { HeatScale } from "@/app/_ui/matrix/heat-tint";
import { MatrixFigure } from "@/app/_ui/matrix/matrix-figure";
import { nestedShape } from "@/app/_ui/matrix/nested-shape";
import type { PartOf } from "../kind-view";
import styles from "./option.module.css";

interface OptionProps {
  option: PartOf<"choice">["options"][number];
  /** shared by the options of one question */
  name: string;
  /** stands for a text where the option has none */
  letter: string;
  text: ReactNode;
  scale: HeatScale;
  multiple: boolean;
  chosen: boolean;
  mark: boolean | null;
  onToggle: () => void;
}

/** One option; pressing anywhere on it chooses it. */
export function Option({ option, name, letter, text, scale, multiple, chosen, mark, onToggle }: OptionProps) {
  const id = useId();
  const { value } = option;
  const drawn = typeof value === "object" && value !== null;
  const verdict = mark === null ? undefined : mark ? "right" : "wrong";
  return (
    <div className={styles.option} data-chosen={chosen || undefined} data-mark={verdict}>
      <input
        id={id}
        className={styles.input}
        type={multiple ? "checkbox" : "radio"}
        name={name}
        value={option.id}
        checked={chosen}
        onChange={onToggle}
        aria-describedby={drawn ? `${id}-figure` : undefined}
      />
      <div className={styles.body}>
        <label htmlFor={id} className={styles.label}>
          <span className={styles.text}>{text ?? (drawn ? letter : null)}</span>
          {typeof value === "number" && (
            <span className={styles.number}>{String(value).replace("-", "−")}</span>
          )}
          <MarkSign mark={mark} />
        </label>
        {drawn && (
          <div id={`${id}-figure`} className={styles.figure}>
            <MatrixFigure name="" value={value} shape={nestedShape(value)} scale={scale} />
          </div>
        )}
      </div>
    </div>
  );
}
