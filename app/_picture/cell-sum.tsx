import type { CallTrace, CellTrace, TraceTerm } from "@/grader";
import { figureText } from "../_ui/matrix/figure-text";
import type { OwnCell } from "./own-cells";
import type { Look } from "./plane-window";
import styles from "./sum.module.css";
import { sumLines } from "./sum-lines";
import { SumTerms } from "./sum-terms";

const TOTALS = { sum: "sum", maximum: "largest", minimum: "smallest" };

const totalName = ({ reduce, terms }: CellTrace): string =>
  reduce === "mean" ? `mean of ${terms.length}` : TOTALS[reduce];

interface CellSumProps {
  cell: CellTrace;
  call: CallTrace;
  differing: ReadonlySet<TraceTerm>;
  /** what the terms that differ belong to, and the cell's number where it differs */
  look: Look;
  /** the other way comes to another number */
  parts: boolean;
  own: OwnCell | null;
}

/** The arithmetic of a cell, line by line, what it comes to, and what is done with that. */
export function CellSum({ cell, call, differing, look, parts, own }: CellSumProps) {
  const lines = sumLines(cell, call);
  const { length } = cell.then;
  return (
    <div className={styles.sum}>
      {lines.map((line, index) => (
        <div key={index} className={styles.line}>
          <SumTerms line={line} cell={cell} differing={differing} look={look} />
          {lines.length > 1 && <span className={styles.figure}>{figureText(line.result)}</span>}
        </div>
      ))}
      {lines.length === 0 && <div className={styles.line}>The window covers nothing.</div>}
      <Total name={totalName(cell)} value={cell.reduced} look={length === 0 && parts ? look : null} first />
      {cell.then.map(({ label, value }, index) => (
        <Total key={index} name={label} value={value} look={index === length - 1 && parts ? look : null} />
      ))}
      {own !== null && (
        <div className={styles.line} data-look={own.mark === null ? undefined : own.mark ? "right" : "wrong"}>
          <span>your answer</span>
          <span className={styles.figure}>{own.text}</span>
        </div>
      )}
    </div>
  );
}

interface TotalProps {
  name: string;
  value: number;
  look: Look | null;
  first?: boolean;
}

function Total({ name, value, look, first }: TotalProps) {
  return (
    <div className={styles.line} data-total={first} data-look={look ?? undefined}>
      <span>{name}</span>
      <span className={styles.figure}>{figureText(value)}</span>
    </div>
  );
}
