import { teachAssignmentsPath } from "@/lib/paths";
import styles from "./publish-note.module.css";
import type { PublishOutcome } from "./use-publish";

/** An assignment that holds a version of this exercise. */
export interface Pinned {
  assignment: string;
  number: number;
}

interface PublishNoteProps {
  outcome: PublishOutcome;
  course: string;
  pinned: readonly Pinned[];
}

const listOf = new Intl.ListFormat("en", { type: "conjunction" });

/** "Homework 3 stays on version 2." */
function stayingWords(pinned: readonly Pinned[], number: number): string {
  const behind = pinned.filter((one) => one.number !== number);
  if (pinned.length === 0) return "It is in no assignment yet.";
  if (behind.length === 0) return "";
  const names = listOf.format(behind.map((one) => `${one.assignment} (version ${one.number})`));
  return behind.length === 1
    ? `${names} stays as it is until you move it.`
    : `${names} stay as they are until you move them.`;
}

/** What came of publishing, and what it does not change. */
export function PublishNote({ outcome, course, pinned }: PublishNoteProps) {
  if (outcome.state === "refused") return <p className={styles.refused}>{outcome.message}</p>;
  const { number, isNew } = outcome;
  const staying = stayingWords(pinned, number);
  return (
    <p className={styles.published}>
      {isNew ? `Published as version ${number}. ` : `This is version ${number} already; nothing changed. `}
      {staying} {staying !== "" && <a href={teachAssignmentsPath({ course })}>To the assignments</a>}
    </p>
  );
}
