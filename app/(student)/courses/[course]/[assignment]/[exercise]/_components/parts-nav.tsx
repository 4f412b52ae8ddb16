"use client";

import { partAnchor } from "@/app/_answer/part-anchor";
import { formatPoints } from "@/app/_ui/format-points";
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
  const points = `${formatPoints(sum("earned"))} of ${formatPoints(sum("possible"))} points`;
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
      <p className={styles.points} title={points}>
        <span aria-hidden="true">{points.replace(" of ", " / ").replace(" points", "")}</span>
        <span className="visually-hidden">{points} in this exercise</span>
      </p>
    </nav>
  );
}
