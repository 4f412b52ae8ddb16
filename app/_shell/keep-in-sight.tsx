"use client";

import { type ReactNode, useEffect, useRef } from "react";

interface KeepInSightProps {
  /** changes with the page */
  current: string;
  label: string;
  className: string | undefined;
  children: ReactNode;
}

/** A row of links that scrolls sideways on a phone; it begins where the current one is. */
export function KeepInSight({ current, label, className, children }: KeepInSightProps) {
  const nav = useRef<HTMLElement>(null);
  useEffect(() => {
    const row = nav.current;
    const here = row?.querySelector(`[data-place="${current}"]`);
    if (!row || !here) return;
    const [seen, wanted] = [row.getBoundingClientRect(), here.getBoundingClientRect()];
    row.scrollLeft += wanted.left - seen.left - (seen.width - wanted.width) / 2;
  }, [current]);
  return (
    <nav ref={nav} aria-label={label} className={className}>
      {children}
    </nav>
  );
}
