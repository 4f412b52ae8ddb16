import { issue } from "../../issue";
import { normalNumber } from "../../numeric/normal-number";
import { describeValue } from "../../ops/value";
import { ok, refuse } from "../../result";
import { defineKind } from "../kind";
import { readNumber } from "./answer";
import { numberFields } from "./question";
import { redactNumber } from "./redact";
import { scoreNumber } from "./score";

/** A single number, or arithmetic that gives one. */
export const numberKind = defineKind({
  summary: "A number, or arithmetic that gives one, such as (128-3)/1+1.",
  fields: numberFields,
  settle: (value) =>
    typeof value === "number"
      ? ok(value)
      : refuse(issue("truth-unfit", { kind: "number", found: describeValue(value) })),
  read: readNumber,
  score: scoreNumber,
  normal: normalNumber,
  redact: redactNumber,
});
