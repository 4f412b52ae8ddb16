import type { CellTrace, TraceTerm } from "./trace";
import { writeNumber } from "./write-number";

/** Terms up to which all are read out. */
const MOST_READ = 50;
/** The first and the last ones that are read out of more. */
const READ_AT_ENDS = 10;

/**
 * A cell of a picture in words, for those who do not see it: "Row 1, column 2: 0·1 + 2·(−1) = −2, + bias 3 = 1."
 * @param channels of the result; a cell says its own where there are several
 */
export function describeCell(cell: CellTrace, channels = cell.cell[2] + 1): string {
  const [row, column, channel] = cell.cell;
  const place = `Row ${row + 1}, column ${column + 1}${channels > 1 ? `, channel ${channel + 1}` : ""}`;
  const steps = cell.then.map(({ label, value }) => `, ${label} = ${writeNumber(value)}`).join("");
  return `${place}: ${describeTerms(cell)}${steps}.`;
}

function describeTerms({ terms, reduce, reduced }: CellTrace): string {
  const total = writeNumber(reduced);
  const [only] = terms;
  if (!only) return `nothing comes together here, which gives ${total}`;
  if (terms.length === 1 && only.weight === null && only.result === only.value) return total;
  const parts = shorten(terms.map(describeTerm));
  if (reduce === "sum") return `${parts.join(" + ")} = ${total}`;
  return `${WORDS[reduce]} of ${parts.join(", ")} = ${total}`;
}

const WORDS = { mean: "the mean", maximum: "the largest", minimum: "the smallest" };

function shorten(parts: readonly string[]): readonly string[] {
  if (parts.length <= MOST_READ) return parts;
  return [...parts.slice(0, READ_AT_ENDS), "…", ...parts.slice(-READ_AT_ENDS)];
}

function describeTerm({ value, weight, result }: TraceTerm): string {
  const [taken, brought] = [writeNumber(value), signed(result)];
  if (weight === null) return value === result ? signed(value) : brought;
  const over = signed(weight.value);
  return value * weight.value === result
    ? `${signed(value)}·${over}`
    : `${brought} (from ${taken} and ${over})`;
}

/** A negative number stands in brackets between signs. */
const signed = (value: number): string => (value < 0 ? `(${writeNumber(value)})` : writeNumber(value));
