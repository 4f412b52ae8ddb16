import { expect, test } from "vitest";
import type { PublicKind } from "../kinds/index";
import type { SettledPart } from "../kinds/kind";
import { partOf, sourceOf } from "../testing/exercise-source";
import { valueIn } from "../testing/outcome";
import { questions } from "../testing/questions";
import { openExercise } from "./parse-exercise";
import { tryExamples } from "./try-examples";

const cases = Object.entries(questions).flatMap(([kind, list]) =>
  list.map((question, at) => [`${kind} ${at + 1}`, kind, question] as const),
);

test.each(cases)("%s comes out right, wrong and unreadable by its own examples", (_, kind, question) => {
  const answer = "answer" in question ? question.answer : undefined;
  const source = sourceOf([partOf("p", answer, { kind, ...question.fields })]);
  const { exercise, solution } = valueIn(openExercise(source));
  expect(tryExamples(exercise, solution)).toEqual([]);
});

test("an example that comes out otherwise is named, with its verdict", () => {
  const { exercise, solution } = valueIn(
    openExercise(sourceOf([partOf("a", "[[1]]"), partOf("b", "[[2]]")])),
  );
  const real = solution.settled.get("b");
  if (!real) throw new Error("b is settled");
  const examples = { right: "[[3]]", wrong: "[[2]]", unreadable: "[[2]]" };
  const tampered: SettledPart<PublicKind> = { ...real, examples: () => examples };
  const settled = new Map(solution.settled).set("b", tampered);
  expect(
    tryExamples(exercise, { ...solution, settled }).map(({ part, example, answer, verdict }) => [
      part,
      example,
      answer,
      verdict.status,
    ]),
  ).toEqual([
    ["b", "right", "[[3]]", "wrong"],
    ["b", "wrong", "[[2]]", "right"],
    ["b", "unreadable", "[[2]]", "right"],
  ]);
});
