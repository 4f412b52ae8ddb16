"use client";

import dynamic from "next/dynamic";
import { useState } from "react";
import { Button } from "@/app/_ui/button";
import { Skeleton } from "@/app/_ui/skeleton";
import { agoInWords } from "@/app/_ui/time/ago-in-words";
import type { NewerDraft } from "@/lib/exercises/views";
import styles from "./conflict-note.module.css";
import { useClock } from "./use-clock";

/** Without something to show meanwhile, the whole page would give way to its skeleton, and the editor with it. */
const TextDiff = dynamic(() => import("@/app/_ui/text-diff/text-diff").then((file) => file.TextDiff), {
  loading: () => <Skeleton shape="line" />,
});

interface ConflictNoteProps {
  newer: NewerDraft;
  /** This tab's text. */
  mine: string;
  viewerName: string;
  keepMine: () => void;
  takeTheirs: () => void;
}

/** Somebody saved since: what to do is the author's decision, and until then both texts are kept. */
export function ConflictNote({ newer, mine, viewerName, keepMine, takeTheirs }: ConflictNoteProps) {
  const [compared, setCompared] = useState(false);
  const now = useClock();
  const by = (
    <>
      by <bdi>{newer.savedBy}</bdi>
    </>
  );
  const when = now === null ? "" : ` ${agoInWords(now - Date.parse(newer.savedAt))}`;
  return (
    <section className={styles.note} aria-labelledby="conflict">
      <h2 id="conflict" className={styles.head} role="alert">
        This exercise was changed {newer.savedBy === viewerName ? "in another tab" : by}
        {`${when}. Your text here is not saved.`}
      </h2>
      <div className={styles.ways}>
        <Button variant="secondary" aria-expanded={compared} onClick={() => setCompared(!compared)}>
          {compared ? "Hide what differs" : "Show what differs"}
        </Button>
        <Button variant="secondary" onClick={keepMine}>
          Keep mine
        </Button>
        <Button variant="secondary" onClick={takeTheirs}>
          Take theirs
        </Button>
        <p className={styles.hint}>
          Keeping yours replaces theirs. Taking theirs can be undone in the text with Ctrl+Z.
        </p>
      </div>
      {compared && (
        <>
          <p className={styles.hint}>− only in theirs, + only in yours.</p>
          <TextDiff label="What differs" before={newer.source} after={mine} />
        </>
      )}
    </section>
  );
}
