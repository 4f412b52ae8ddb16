import { issue } from "../../issue";
import { refuse } from "../../result";
import { defineKind } from "../define-kind";
import { exampleFormulas } from "./examples";
import { fitsAll } from "./fits-all";
import { writeFormula } from "./formula";
import { parseFormula } from "./parse-formula";
import { compileFormula, formulaFields } from "./question";
import { redactFormula } from "./redact";
import { settleFormula } from "./settle-formula";

/** An expression in letters, as written on paper. */
export const formulaKind = defineKind({
  summary: "An expression in letters, such as (W-K+2P)/S+1; right when equal throughout the domain.",
  programUse: "expression",
  fields: formulaFields,
  compile: compileFormula,
  own: ({ names }) => ({ programs: [], variables: names }),
  settle: settleFormula,
  read: (raw, { names }) =>
    typeof raw === "object"
      ? refuse(issue("not-a-formula", { found: `a list of ${raw.length}` }))
      : parseFormula(String(raw), names),
  // Right or wrong: a formula that is equal at some points only is another one.
  score: (formula, truth) => ({
    right: fitsAll(formula, truth) ? 1 : 0,
    total: 1,
    size: null,
    cells: null,
    issues: [],
  }),
  normal: writeFormula,
  redact: redactFormula,
  examples: exampleFormulas,
  right: ({ example }) => ({ type: "answer", answer: example }),
});
