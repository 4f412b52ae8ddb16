"use client";

import { Button } from "@/app/_ui/button";
import { exerciseHistoryPath, signInPath, teachExercisePath, type WorkPlace } from "@/lib/paths";
import type { DraftState } from "./draft-state";
import { savedWords } from "./saved-words";
import styles from "./status-row.module.css";
import { useClock } from "./use-clock";
import type { Published } from "./use-publish";
import { versionWords } from "./version-words";

interface StatusRowProps {
  place: WorkPlace;
  title: string;
  state: DraftState;
  published: Published | null;
  pending: boolean;
  publish: () => void;
}

/** Where the text stands: saved or not and why, which version, and the way to publish it. */
export function StatusRow({ place, title, state, published, pending, publish }: StatusRowProps) {
  const now = useClock();
  const { trouble, source } = state;
  return (
    <header className={styles.row}>
      <h1 className={styles.title}>{title}</h1>
      <p className={styles.saved} data-phase={state.newer === null && trouble === null ? "fine" : "trouble"}>
        {savedWords(state, now)}
      </p>
      <p className={styles.version}>{versionWords({ source, published })}</p>
      <a href={exerciseHistoryPath(place)}>History</a>
      <Button pending={pending} onClick={publish}>
        {pending ? "Publishing…" : "Publish"}
      </Button>
      <div role="alert" className={styles.trouble}>
        {trouble !== null && (
          <p>
            {trouble.message}{" "}
            {trouble.signedOut && (
              <a href={signInPath(teachExercisePath(place))} target="_blank" rel="noreferrer">
                Sign in in a new tab
              </a>
            )}
          </p>
        )}
      </div>
    </header>
  );
}
