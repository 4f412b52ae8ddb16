import { useId } from "react";
import styles from "./picture.module.css";

interface PictureSelectProps {
  label: string;
  value: number;
  options: readonly number[];
  words: (option: number) => string;
  onChoose: (option: number) => void;
}

/** One of several calls, or of several channels. It has no name: it is no part of the answer's form. */
export function PictureSelect({ label, value, options, words, onChoose }: PictureSelectProps) {
  const id = useId();
  return (
    <div className={styles.choice}>
      <label htmlFor={id}>{label}</label>
      <select id={id} value={value} onChange={({ currentTarget }) => onChoose(Number(currentTarget.value))}>
        {options.map((option) => (
          <option key={option} value={option}>
            {words(option)}
          </option>
        ))}
      </select>
    </div>
  );
}
