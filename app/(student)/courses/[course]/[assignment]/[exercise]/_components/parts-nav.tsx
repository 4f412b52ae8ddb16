"use client";

import { partAnchor } from "@/app/_answer/part-anchor";
import { pointsSoFar } from "@/app/_ui/points-so-far";
import { StateMark } from "@/app/_ui/state-mark";
import { STATE_WORDS } from "@/app/_ui/state-words";
import styles from "./parts-nav.module.css";
import { useProgress } from "./progress";

/** Up to so many parts one looks over without help. */
const FEW = 4;

/** The parts of a long exercise with how each stands; it stays in sight and leads to them. */
export function PartsNav({ parts }: { parts: readonly { id: string; label: string }[] }) {
  const { progress } = useProgress();
  if (parts.length <= FEW) return null;
  const standings = parts.flatMap(({ id }) => progress.parts[id] ?? []);
  const sum = (of: "earned" | "possible") => standings.reduce((total, standing) => total + standing[of], 0);
  const withheld = standings.filter(({ state }) => state === "handed-in").length;
  const { short, words } = pointsSoFar({ earned: sum("earned"), possible: sum("possible"), withheld });
  return (
    <nav aria-label="Parts of this exercise" className={styles.nav}>
      <ol className={styles.parts}>
        {parts.map(({ id, label }) => {
          const state = progress.parts[id]?.state ?? "open";
          return (
            <li key={id}>
              <a href={`#${partAnchor(id)}`} className={styles.link} title={STATE_WORDS[state]}>
                <StateMark state={state} />
                {label}
                <span className="visually-hidden">{STATE_WORDS[state]}</span>
              </a>
            </li>
          );
        })}
      </ol>
      <p className={styles.points} title={words}>
        <span aria-hidden="true">{short}</span>
        <span className="visually-hidden">{words} in this exercise</span>
      </p>
    </nav>
  );
}
