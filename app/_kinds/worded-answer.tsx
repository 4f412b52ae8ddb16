import { cutText } from "../_ui/cut-text";
import { kindPrints } from "./kind-prints";
import type { Kind } from "./kind-view";
import styles from "./worded-answer.module.css";

/** An answer in words, as long as it is: steps are numbered, and what is one line is a paragraph. */
export function WordedAnswer({ kind, lines }: { kind: Kind; lines: readonly string[] }) {
  const { numbered } = kindPrints[kind];
  if (!numbered && lines.length === 1) return <p className={styles.words}>{cutText(lines.join())}</p>;
  const List = numbered ? "ol" : "ul";
  return (
    <List className={styles.words}>
      {lines.map((line, index) => (
        <li key={`line ${index + 1}`}>{cutText(line)}</li>
      ))}
    </List>
  );
}
