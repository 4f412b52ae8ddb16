import type { CellTrace } from "@/grader";
import { figureText } from "../_ui/matrix/figure-text";
import { termText } from "./term-form";

/** Terms that are read out one by one. */
const MOST_READ = 12;

const WORDS = {
  sum: "the sum is",
  mean: "the mean is",
  maximum: "the largest is",
  minimum: "the smallest is",
};

/** How a cell comes about, to be heard: "0·1 + 3·1, the sum is 3, + bias 2 makes 5". */
export function describeCell(cell: CellTrace): string {
  const { terms, reduce, reduced, then } = cell;
  const text = termText(cell);
  const sign = reduce === "sum" || reduce === "mean" ? " + " : ", ";
  const read = terms.length > MOST_READ ? `${terms.length} terms` : terms.map(text).join(sign);
  const steps = then.map(({ label, value }) => `${label} makes ${figureText(value)}`);
  const come = terms.length === 1 && reduce === "sum" ? [] : [`${WORDS[reduce]} ${figureText(reduced)}`];
  return [read === "" ? "nothing under the window" : read, ...come, ...steps].join(", ");
}
