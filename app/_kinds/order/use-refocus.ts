"use client";

import { type RefObject, useEffect, useRef } from "react";

/** Keeps the focus on a step that goes to the other list: there it is another element, with a button of its own. */
export function useRefocus(frame: RefObject<HTMLElement | null>): (id: string) => void {
  const wanted = useRef<string | null>(null);
  useEffect(() => {
    if (wanted.current === null) return;
    const row = frame.current?.querySelector(`[data-step="${CSS.escape(wanted.current)}"]`);
    row?.querySelector<HTMLElement>("[data-toggle]")?.focus();
    wanted.current = null;
  });
  return (id) => {
    wanted.current = id;
  };
}
