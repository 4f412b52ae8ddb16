import { compareTexts, type DiffRow } from "./compare-texts";
import styles from "./text-diff.module.css";

const SIGNS = { same: "", added: "+", removed: "−" };

interface TextDiffProps {
  label: string;
  before: string;
  after: string;
}

function Row({ row: { change, before, after, text } }: { row: DiffRow }) {
  return (
    <tr data-change={change}>
      <td className={styles.number}>{before}</td>
      <td className={styles.number}>{after}</td>
      <td className={styles.sign}>
        <span aria-hidden="true">{SIGNS[change]}</span>
        {change !== "same" && <span className="visually-hidden">{change}</span>}
      </td>
      <td className={styles.text}>{text}</td>
    </tr>
  );
}

/** Two texts in one: what went with −, what came with +, and the lines around for orientation. */
export function TextDiff({ label, before, after }: TextDiffProps) {
  const pieces = compareTexts(before, after);
  // What scrolls must be reachable by keyboard (WCAG 2.1.1).
  const region = { role: "region", "aria-label": label, tabIndex: 0 };
  if (pieces.length === 0) return <p className={styles.none}>The two texts are the same.</p>;
  return (
    <div {...region} className={styles.frame}>
      <table className={styles.diff}>
        <thead className="visually-hidden">
          <tr>
            <th scope="col">Line before</th>
            <th scope="col">Line after</th>
            <th scope="col">Change</th>
            <th scope="col">Text</th>
          </tr>
        </thead>
        {pieces.map((rows, piece) => (
          <tbody key={`piece ${piece}`}>
            {rows.map((row, at) => (
              <Row key={`row ${at}`} row={row} />
            ))}
          </tbody>
        ))}
      </table>
    </div>
  );
}
