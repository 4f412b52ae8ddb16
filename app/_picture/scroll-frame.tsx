"use client";

import { type ReactNode, useEffect, useRef } from "react";
import styles from "./picture.module.css";

/** Units of the drawing that have room in any column: beyond them a frame may scroll and takes the focus. */
const ROOM = { width: 240, height: 320 };

interface ScrollFrameProps {
  label: string;
  width: number;
  height: number;
  /** what is to be kept in sight has changed when this has */
  at: string;
  children: ReactNode;
}

/** How far to scroll so that from … to lies between start … end. */
function shift(from: number, to: number, start: number, end: number): number {
  if (from < start) return from - start;
  return to > end ? Math.min(to - end, from - start) : 0;
}

/** A drawing that scrolls where it is larger than its place, and keeps its window in sight; the page stays put. */
export function ScrollFrame({ label, width, height, at, children }: ScrollFrameProps) {
  const frame = useRef<HTMLDivElement>(null);
  const large = width > ROOM.width || height > ROOM.height;

  useEffect(() => {
    const element = frame.current;
    const kept = at === "" ? null : element?.querySelector("[data-window]");
    if (!element || !kept) return;
    const outer = element.getBoundingClientRect();
    const inner = kept.getBoundingClientRect();
    element.scrollBy(
      shift(inner.left, inner.right, outer.left, outer.right),
      shift(inner.top, inner.bottom, outer.top, outer.bottom),
    );
  }, [at]);

  return (
    <div
      ref={frame}
      className={styles.frame}
      {...(large && { role: "region", "aria-label": `${label}, scrolls`, tabIndex: 0 })}
    >
      {children}
    </div>
  );
}
