import { TextDiff } from "@/app/_ui/text-diff/text-diff";
import type { WorkPlace } from "@/lib/paths";
import { loadTexts } from "../../_components/load-work";
import styles from "./comparison.module.css";
import type { NamedText } from "./texts-of";

interface ComparisonProps {
  place: WorkPlace;
  from: NamedText;
  to: NamedText;
}

/** One text on the way to another. */
export async function Comparison({ place, from, to }: ComparisonProps) {
  const textOf = await loadTexts(place, [from.name, to.name]);
  const label = `From ${from.label.toLowerCase()} to ${to.label.toLowerCase()}`;
  return (
    <section aria-labelledby="comparison" className={styles.comparison}>
      <h2 id="comparison">{label}</h2>
      <TextDiff label={label} before={textOf(from.name)} after={textOf(to.name)} />
    </section>
  );
}
