import type { Examples } from "../kind";
import { fitsAll } from "./fits-all";
import { parseFormula } from "./parse-formula";
import type { FormulaQuestion } from "./question";
import type { FormulaTruth } from "./truth";

/** A right formula, another one, and half of one. */
export function exampleFormulas(truth: FormulaTruth, { names }: FormulaQuestion): Examples {
  const isWrong = (text: string) => {
    const read = parseFormula(text, names);
    return read.ok && !fitsAll(read.value, truth);
  };
  const wrong = [...names.map((name) => `${name} + 1`), "0", "1"].find(isWrong) ?? null;
  return { right: truth.example, wrong, unreadable: `${names[0] ?? 1} +` };
}
