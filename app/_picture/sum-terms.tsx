import type { CellTrace, TraceTerm } from "@/grader";
import { countOf } from "../_ui/count-of";
import type { Look } from "./plane-window";
import styles from "./sum.module.css";
import type { SumLine } from "./sum-lines";
import { termText } from "./term-form";

interface SumTermsProps {
  line: SumLine;
  cell: CellTrace;
  differing: ReadonlySet<TraceTerm>;
  look: Look;
}

/** The terms of a line; each stays whole where the line wraps. Those where the two part have a sign. */
export function SumTerms({ line, cell, differing, look }: SumTermsProps) {
  const { reduce, reduced } = cell;
  const picks = reduce === "maximum" || reduce === "minimum";
  const text = termText(cell);
  const write = (term: TraceTerm, index: number) => {
    const differs = differing.has(term);
    return (
      <span key={index} className={styles.whole}>
        {index > 0 && (picks ? ", " : " + ")}
        <span
          className={styles.term}
          data-look={differs ? look : undefined}
          data-picked={(picks && term.result === reduced) || undefined}
        >
          {text(term)}
        </span>
        {differs && <span className="visually-hidden"> (differs)</span>}
      </span>
    );
  };
  return (
    <span>
      {line.of !== null && <span className={styles.of}>{line.of}</span>}
      {line.short ? countOf(line.terms.length, "term") : line.terms.map(write)}
    </span>
  );
}
