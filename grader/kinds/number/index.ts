import { issue } from "../../issue";
import { normalNumber } from "../../numeric/normal-number";
import { ok, refuse } from "../../result";
import { defineKind } from "../define-kind";
import { describeKey } from "../describe-key";
import { readNumber } from "./answer";
import { carryNumber } from "./carry";
import { numberFields } from "./question";
import { redactNumber } from "./redact";
import { scoreNumber } from "./score";

/** A single number, or arithmetic that gives one. */
export const numberKind = defineKind({
  summary: "A number, or arithmetic that gives one, such as (128-3)/1+1.",
  programUse: "value",
  fields: numberFields,
  compile: ok,
  settle: ({ value }) =>
    typeof value === "number"
      ? ok(value)
      : refuse(issue("truth-unfit", { kind: "number", found: describeKey(value) })),
  read: readNumber,
  score: scoreNumber,
  normal: normalNumber,
  redact: redactNumber,
  examples: (truth, { tolerance }) => ({
    right: String(truth),
    wrong: String(truth + 1 + 2 * tolerance),
    unreadable: "one",
  }),
  carry: carryNumber,
  suspect: (answer, { tolerance }) => ({ answer, tolerance }),
});
