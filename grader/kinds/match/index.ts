import { ok } from "../../result";
import { defineKind } from "../define-kind";
import { readPairs } from "./answer";
import { exampleMatches } from "./examples";
import { compileMatch, matchFields } from "./question";
import { redactMatch } from "./redact";
import { scoreMatch } from "./score";

/** Partners to be found for the entries on the left. */
export const matchKind = defineKind({
  summary: "Partners to be found for the entries on the left; every right pair earns its share.",
  programUse: "none",
  fields: matchFields,
  compile: compileMatch,
  settle: ({ salt }) => ok(salt),
  read: readPairs,
  score: (answer, _, question) => scoreMatch(answer, question),
  // In the order in which ids sort, whatever the order given.
  normal: (answer) => [...answer].sort(([one], [other]) => (one < other ? -1 : 1)),
  redact: redactMatch,
  examples: (_, question) => exampleMatches(question),
  right: (_, { pairs }) => ({ type: "answer", answer: [...pairs] }),
});
