"use client";

import { useEffect, useRef, useState } from "react";
import styles from "./size-input.module.css";

interface SizeInputProps {
  label: string;
  value: number | null;
  max: number;
  onSize: (size: number) => void;
  onDone: () => void;
  focusAtOnce?: boolean;
}

function readSize(text: string, max: number): number | null {
  if (!/^\d{1,4}$/.test(text.trim())) return null;
  const size = Number(text);
  return size >= 1 && size <= max ? size : null;
}

/**
 * One side of a matrix. While nothing sensible stands in the box the last size stays, so that clearing the box to
 * type another number does not make the grid vanish.
 */
export function SizeInput({ label, value, max, onSize, onDone, focusAtOnce = false }: SizeInputProps) {
  const [draft, setDraft] = useState<string | null>(null);
  const box = useRef<HTMLInputElement>(null);
  useEffect(() => {
    if (focusAtOnce) box.current?.focus();
  }, [focusAtOnce]);
  const unreadable = draft !== null && draft.trim() !== "" && readSize(draft, max) === null;
  return (
    <input
      className={styles.size}
      inputMode="numeric"
      autoComplete="off"
      ref={box}
      aria-label={label}
      aria-invalid={unreadable || undefined}
      title={unreadable ? `${label}: a whole number from 1 to ${max}` : label}
      value={draft ?? value ?? ""}
      onFocus={(event) => event.currentTarget.select()}
      onChange={(event) => {
        setDraft(event.currentTarget.value);
        const size = readSize(event.currentTarget.value, max);
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
