import { teachAssignmentPath, teachAssignmentsPath } from "@/lib/paths";
import styles from "./publish-note.module.css";
import type { PublishOutcome } from "./use-publish";

/** An assignment that holds a version of this exercise. */
export interface Pinned {
  slug: string;
  title: string;
  number: number;
}

interface PublishNoteProps {
  outcome: PublishOutcome;
  course: string;
  pinned: readonly Pinned[];
}

function Staying({ course, pinned, number }: Omit<PublishNoteProps, "outcome"> & { number: number }) {
  if (pinned.length === 0) {
    return (
      <p>
        It is in no assignment yet. <a href={teachAssignmentsPath({ course })}>To the assignments</a>
      </p>
    );
  }
  return pinned
    .filter((one) => one.number !== number)
    .map(({ slug, title, number: held }) => (
      <p key={slug}>
        <bdi>{title}</bdi> {`stays on version ${held} until you move it: `}
        <a href={teachAssignmentPath({ course, assignment: slug })}>to its exercises</a>
      </p>
    ));
}

/** What came of publishing, and what it does not change. */
export function PublishNote({ outcome, ...rest }: PublishNoteProps) {
  if (outcome.state === "refused") return <p className={styles.refused}>{outcome.message}</p>;
  const { number, isNew } = outcome;
  return (
    <div className={styles.published}>
      <p>
        {isNew
          ? `Published as version ${number}.`
          : `Version ${number} says this already, so nothing changed.`}
      </p>
      <Staying {...rest} number={number} />
    </div>
  );
}
