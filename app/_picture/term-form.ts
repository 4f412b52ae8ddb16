import type { CellTrace, TraceTerm } from "@/grader";
import { figureText } from "../_ui/matrix/figure-text";

/** A number inside a sum: a negative one in parentheses. */
const inSum = (value: number): string => {
  const text = figureText(value);
  return text.startsWith("−") ? `(${text})` : text;
};

type Form = (term: TraceTerm, weight: number) => { value: number; text: string };

/** What operations make of a value and its weight: multiply (convolution), or compare (template matching). */
const FORMS: readonly Form[] = [
  ({ value }, weight) => ({ value: value * weight, text: `${inSum(value)}·${inSum(weight)}` }),
  ({ value }, weight) => ({
    value: (value - weight) ** 2,
    text: `(${figureText(value)} − ${inSum(weight)})²`,
  }),
  ({ value }, weight) => ({
    value: Math.abs(value - weight),
    text: `|${figureText(value)} − ${inSum(weight)}|`,
  }),
];

const isClose = (one: number, other: number): boolean =>
  Math.abs(one - other) <= 1e-9 * Math.max(1, Math.abs(one), Math.abs(other));

/** Whatever else is made of them is told with its result. */
function plainText({ value, weight, result }: TraceTerm): string {
  if (weight !== null) return `${inSum(value)}, ${inSum(weight.value)} → ${figureText(result)}`;
  return isClose(value, result) ? inSum(value) : `${inSum(value)} → ${figureText(result)}`;
}

/**
 * How the terms of a cell are written: "3·(−1)", "(3 − 1)²", "3". One form for the whole cell, the first that holds
 * for each of its terms, so that a term that fits two forms by chance is written as its neighbours are.
 */
export function termText({ terms }: CellTrace): (term: TraceTerm) => string {
  const weighted = terms.filter(({ weight }) => weight !== null);
  const form = FORMS.find((make) =>
    weighted.every(
      (term) => term.weight !== null && isClose(make(term, term.weight.value).value, term.result),
    ),
  );
  return (term) =>
    term.weight === null || form === undefined ? plainText(term) : form(term, term.weight.value).text;
}
