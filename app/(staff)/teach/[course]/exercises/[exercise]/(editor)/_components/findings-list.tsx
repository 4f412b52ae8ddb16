import { CircleAlert, CircleCheck, TriangleAlert } from "lucide-react";
import { Icon } from "@/app/_ui/icon";
import type { Finding } from "@/lib/exercises/views";
import styles from "./findings-list.module.css";

interface FindingsListProps {
  findings: readonly Finding[];
  /** Samples of the text, all of which come out as they say when nothing is found. */
  samples: number;
  /** whether the text as it stands has reached the server, or is about to */
  checked: boolean;
  onPick: (finding: Finding) => void;
}

const headOf = (count: number) => (count === 1 ? "One thing to mend" : `${count} things to mend`);

function cleanWords(samples: number): string {
  if (samples === 0) return "Nothing to mend. There are no samples yet: an answer and how it must come out.";
  return `Nothing to mend. ${samples === 1 ? "The sample comes" : `All ${samples} samples come`} out as written.`;
}

/** What keeps the text from being published, each with the way to its line. */
export function FindingsList({ findings, samples, checked, onPick }: FindingsListProps) {
  if (!checked) return <p>The text as it stands has not been checked.</p>;
  if (findings.length === 0) {
    return (
      <p className={styles.clean}>
        <Icon of={CircleCheck} /> {cleanWords(samples)}
      </p>
    );
  }
  return (
    <section aria-labelledby="findings">
      <h2 id="findings" className={styles.head}>
        {headOf(findings.length)}
      </h2>
      <ol>
        {findings.map((finding) => (
          <li key={`${finding.line}:${finding.column}:${finding.message}`}>
            <button type="button" className={styles.finding} onClick={() => onPick(finding)}>
              <span className={styles.sign} data-severity={finding.severity}>
                <Icon of={finding.severity === "error" ? CircleAlert : TriangleAlert} />
              </span>
              <span className={styles.line}>{`Line ${finding.line}`}</span>
              <span>{finding.message}</span>
            </button>
          </li>
        ))}
      </ol>
    </section>
  );
}
