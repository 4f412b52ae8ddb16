import { MarkSign } from "@/app/_ui/mark-sign";
import type { PointView } from "@/lib/submissions/views";
import type { Judged } from "../kind-view";
import { writtenText } from "../written-text";
import { quotesOf } from "./matched-words";
import styles from "./text-evidence.module.css";

/** Which words were taken for which point, and what speaks against them. */
export function TextEvidence({ judged }: { judged: Judged }) {
  const decided = judged.verdict.points.filter(({ outcome }) => outcome !== "undecided");
  if (decided.length === 0) return null;
  const text = writtenText(judged.answer);
  return (
    <ul className={styles.points}>
      {decided.map((point, index) => (
        <Point key={index} point={point} quotes={quotesOf(text, point)} />
      ))}
    </ul>
  );
}

function Point({ point, quotes }: { point: PointView; quotes: readonly string[] }) {
  const { outcome, label, feedback } = point;
  return (
    <li className={styles.point} data-outcome={outcome}>
      <MarkSign mark={outcome === "met"} />
      <div>
        <p>
          {label}
          {quotes.length > 0 && ": "}
          {quotes.map((quote, index) => (
            <span key={quote}>
              {index > 0 && " … "}“<mark className={styles.quote}>{quote}</mark>”
            </span>
          ))}
        </p>
        {feedback !== null && <p className={styles.feedback}>{feedback}</p>}
      </div>
    </li>
  );
}
