import { ok } from "../../result";
import { defineKind } from "../define-kind";
import { normalText, readText } from "./answer";
import { textExamples } from "./examples";
import { compileText, textFields } from "./question";
import { redactText } from "./redact";
import { scoreText } from "./score";

/** An explanation in a few sentences, marked by rules about words; what they cannot decide is left to people. */
export const textKind = defineKind({
  summary: "One to several sentences, marked by a rubric; what its patterns cannot decide is left to people.",
  programUse: "none",
  fields: textFields,
  compile: compileText,
  settle: ({ prompts }) => ok(prompts.join("\n\n")),
  read: readText,
  score: scoreText,
  normal: normalText,
  redact: redactText,
  examples: (_, question) => textExamples(question),
  right: (_, { rubric }) => ({ type: "points", labels: rubric.map(({ label }) => label) }),
});
