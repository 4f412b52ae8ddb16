import { Check } from "lucide-react";
import type { ReactNode } from "react";
import type { PublicPart } from "@/grader";
import type { Judged } from "../_kinds/kind-view";
import { reviewWords } from "../_kinds/review-words";
import { firstThree } from "../_ui/first-three";
import { Icon } from "../_ui/icon";
import styles from "./verdict-note.module.css";

interface VerdictNoteProps {
  part: PublicPart;
  judged: Judged;
  /** whether attempts are counted here at all */
  limited?: boolean;
  /** the answer was changed since */
  past?: boolean;
}

/** The verdict where the answer is: right, to mend, or not readable (which costs nothing). */
export function VerdictNote({ past = false, ...said }: VerdictNoteProps) {
  return (
    <div className={past ? styles.past : undefined}>
      {past && <p className={styles.before}>For the answer before:</p>}
      <Verdict {...said} />
    </div>
  );
}

function Verdict({ part, judged, limited = true }: Omit<VerdictNoteProps, "past">) {
  const { status, messages } = judged.verdict;
  if (status === "right") return <RightNote>{reviewWords(part.kind, part, judged).headline}</RightNote>;
  if (status === "invalid" || status === "unanswered") {
    const headline = status === "invalid" ? "This could not be read." : "There is nothing to check yet.";
    const details = [...firstThree(messages), ...(limited ? ["It cost no attempt."] : [])];
    return <Note className={styles.invalid} headline={headline} details={details} />;
  }
  const { headline, details } = reviewWords(part.kind, part, judged);
  return <Note className={styles.wrong} headline={headline} details={details} />;
}

function RightNote({ children }: { children: ReactNode }) {
  return (
    <p className={styles.right}>
      <span className={styles.badge}>
        <Icon of={Check} />
      </span>
      {children}
    </p>
  );
}

interface NoteProps {
  className: string | undefined;
  headline: string;
  details: readonly string[];
}

function Note({ className, headline, details }: NoteProps) {
  return (
    <div className={className}>
      <p className={styles.headline}>{headline}</p>
      {details.map((detail) => (
        <p key={detail} className={styles.detail}>
          {detail}
        </p>
      ))}
    </div>
  );
}
