"use client";

import { type KeyboardEvent, type ReactNode, useId, useRef, useState } from "react";
import styles from "./channel-tabs.module.css";

export interface ChannelTab {
  /** what is written on the tab, e.g. "1" */
  name: string;
  /** said after the name, e.g. "2 cells to mend" */
  note?: string;
  panel: ReactNode;
}

interface ChannelTabsProps {
  label: string;
  tabs: readonly ChannelTab[];
}

function target(key: string, current: number, count: number): number | null {
  if (key === "ArrowRight") return (current + 1) % count;
  if (key === "ArrowLeft") return (current + count - 1) % count;
  if (key === "Home") return 0;
  if (key === "End") return count - 1;
  return null;
}

/** The channels of a tensor, one shown at a time; arrow keys change the channel. */
export function ChannelTabs({ label, tabs }: ChannelTabsProps) {
  const id = useId();
  const [chosen, setChosen] = useState(0);
  const list = useRef<HTMLDivElement>(null);
  const current = Math.min(chosen, tabs.length - 1);

  function move(event: KeyboardEvent) {
    const next = target(event.key, current, tabs.length);
    if (next === null) return;
    event.preventDefault();
    setChosen(next);
    list.current?.querySelectorAll("button")[next]?.focus();
  }

  return (
    <div>
      <div className={styles.list} role="tablist" aria-label={label} ref={list} onKeyDown={move}>
        {tabs.map((tab, index) => (
          <button
            key={tab.name}
            className={styles.tab}
            type="button"
            role="tab"
            id={`${id}-tab-${index}`}
            aria-controls={`${id}-panel-${index}`}
            aria-selected={index === current}
            tabIndex={index === current ? 0 : -1}
            onClick={() => setChosen(index)}
          >
            <span className="visually-hidden">Channel </span>
            {tab.name}
            {tab.note !== undefined && <span className={styles.note}>{tab.note}</span>}
          </button>
        ))}
      </div>
      {tabs.map((tab, index) => (
        <div
          key={tab.name}
          role="tabpanel"
          id={`${id}-panel-${index}`}
          aria-labelledby={`${id}-tab-${index}`}
          hidden={index !== current}
        >
          {tab.panel}
        </div>
      ))}
    </div>
  );
}
