import { namesIn } from "../../language/program";
import { defineKind } from "../define-kind";
import type { OwnProgram } from "../kind";
import { readChoice } from "./answer";
import { exampleChoices } from "./examples";
import { type ChoiceQuestion, choiceFields, compileChoice } from "./question";
import { redactChoice } from "./redact";
import { scoreChoice } from "./score";
import { settleChoice } from "./settle-choice";
import { ANSWER } from "./settle-options";

/** One or several of the options offered. */
export const choiceKind = defineKind({
  summary: "One or several of the options offered; wrong ones can be generated from mistakes.",
  programUse: "optional",
  fields: choiceFields,
  compile: compileChoice,
  own: ({ options }) => {
    const programs = options.flatMap(programOf);
    const usesAnswer = programs.some(({ program }) => namesIn(program).has(ANSWER));
    return { programs, variables: usesAnswer ? [ANSWER] : [] };
  },
  settle: settleChoice,
  read: readChoice,
  score: scoreChoice,
  normal: (answer) => [...answer].sort(),
  redact: (_, truth) => redactChoice(truth),
  examples: exampleChoices,
  right: (truth) => ({ type: "answer", answer: exampleChoices(truth).right }),
});

const programOf = ({ shows }: ChoiceQuestion["options"][number], at: number): OwnProgram[] =>
  shows.type === "value" ? [{ path: ["options", at, "value"], program: shows.program }] : [];
