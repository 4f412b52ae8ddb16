import type { PublicPart } from "@/grader";
import type { VerdictView } from "@/lib/submissions/views";
import type { Judged } from "../_kinds/kind-view";
import { reviewWords } from "../_kinds/review-words";
import { VerdictEvidence } from "../_kinds/verdict-evidence";
import { firstThree } from "../_ui/first-three";
import { carriedWords } from "./carried-words";
import { followsThrough } from "./follows-through";
import { Note, type NoteLook } from "./note";
import type { PartLabels } from "./part-label";
import { scoreWords } from "./score-words";
import styles from "./verdict-note.module.css";

interface VerdictNoteProps {
  part: PublicPart;
  judged: Judged;
  /** of the parts that the answer may have been marked from */
  labels: PartLabels;
  /** whether attempts are counted here at all */
  limited?: boolean;
  /** parts that are right by now; left out where a page does not follow them */
  rightNow?: readonly string[] | undefined;
  /** the answer was changed since */
  past?: boolean;
}

/** The verdict where the answer is: right, to mend, not final, or not readable (which costs nothing). */
export function VerdictNote({ past = false, ...said }: VerdictNoteProps) {
  return (
    <div data-past={past || undefined}>
      {past && <p className={styles.before}>For the answer before:</p>}
      <Verdict {...said} />
    </div>
  );
}

function Verdict({ part, judged, labels, rightNow, limited = true }: Omit<VerdictNoteProps, "past">) {
  const { status, messages, carriedFrom } = judged.verdict;
  const free = limited ? ["It cost no attempt."] : [];
  if (status === "unanswered") {
    return <Note look="invalid" headline="There is nothing to check yet." details={free} />;
  }
  if (status === "invalid") {
    const details = [...firstThree(messages), ...free];
    return <Note look="invalid" headline="This could not be read." details={details} />;
  }
  const words = scoreWords(judged.verdict) ?? reviewWords(part.kind, part, judged);
  const follows = followsThrough(judged.verdict);
  const carried = carriedWords({ carriedFrom, labels, follows, rightNow: rightNow ?? null });
  const details = carried === null ? words.details : [...words.details, carried];
  return (
    <Note
      look={lookOf(judged.verdict, follows)}
      headline={words.headline}
      details={details}
      after={<Explained verdict={judged.verdict} />}
    >
      <VerdictEvidence kind={part.kind} judged={judged} />
    </Note>
  );
}

function lookOf({ status, provisional }: VerdictView, follows: boolean): NoteLook {
  if (status === "handed-in") return "handed-in";
  if (provisional || status === "needs-review") return "provisional";
  if (follows) return "followed";
  return status === "right" ? "right" : "wrong";
}

/** Which procedure gives such an answer, and what will be shown besides. */
function Explained({ verdict: { diagnosis, later } }: { verdict: VerdictView }) {
  return (
    <>
      {diagnosis !== null && <p className={styles.diagnosis}>{diagnosis.message}</p>}
      {later !== null && <p className={styles.later}>{later}</p>}
    </>
  );
}
