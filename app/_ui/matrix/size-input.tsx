"use client";

import { useEffect, useRef, useState } from "react";
import styles from "./size-input.module.css";

interface SizeInputProps {
  label: string;
  value: number | null;
  max: number;
  onSize: (size: number) => void;
  onDone: () => void;
  /** a size that cannot be taken, in words; null once it can */
  onProblem: (problem: string | null) => void;
  describedBy: string;
  focusAtOnce?: boolean;
}

function readSize(text: string, max: number): number | null {
  if (!/^\d{1,4}$/.test(text.trim())) return null;
  const size = Number(text);
  return size >= 1 && size <= max ? size : null;
}

function isUnreadable(text: string, max: number): boolean {
  return text.trim() !== "" && readSize(text, max) === null;
}

/**
 * One side of a matrix. While nothing sensible stands in the box the last size stays, so that clearing the box to
 * type another number does not make the grid vanish.
 */
export function SizeInput(props: SizeInputProps) {
  const { label, value, max, onSize, onDone, onProblem, describedBy, focusAtOnce = false } = props;
  const [draft, setDraft] = useState<string | null>(null);
  const [shown, setShown] = useState(value);
  // Undo or a paste chose another size than the one being typed.
  if (value !== shown) {
    setShown(value);
    if (draft !== null && readSize(draft, max) !== value) setDraft(null);
  }
  const box = useRef<HTMLInputElement>(null);
  useEffect(() => {
    if (focusAtOnce) box.current?.focus();
  }, [focusAtOnce]);
  const unreadable = draft !== null && isUnreadable(draft, max);
  return (
    <input
      className={styles.size}
      inputMode="numeric"
      autoComplete="off"
      ref={box}
      aria-label={label}
      aria-invalid={unreadable || undefined}
      aria-describedby={unreadable ? describedBy : undefined}
      title={label}
      value={draft ?? value ?? ""}
      onFocus={(event) => event.currentTarget.select()}
      onChange={(event) => {
        setDraft(event.currentTarget.value);
        const typed = event.currentTarget.value;
        const size = readSize(typed, max);
        onProblem(isUnreadable(typed, max) ? `${label}: a whole number from 1 to ${max}.` : null);
        if (size !== null) onSize(size);
      }}
      onKeyDown={(event) => {
        if (event.key === "Enter" && !event.ctrlKey && !event.metaKey) event.preventDefault();
      }}
      onBlur={() => {
        setDraft(null);
        onDone();
      }}
    />
  );
}
