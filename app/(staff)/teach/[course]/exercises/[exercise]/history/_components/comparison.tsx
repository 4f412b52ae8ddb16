import { TextDiff } from "@/app/_ui/text-diff/text-diff";
import styles from "./comparison.module.css";
import type { NamedText } from "./texts-of";

interface ComparisonProps {
  from: NamedText;
  to: NamedText;
}

/** One text on the way to another. */
export function Comparison({ from, to }: ComparisonProps) {
  const label = `From ${from.label.toLowerCase()} to ${to.label.toLowerCase()}`;
  return (
    <section aria-labelledby="comparison" className={styles.comparison}>
      <h2 id="comparison">{label}</h2>
      <TextDiff label={label} before={from.source} after={to.source} />
    </section>
  );
}
