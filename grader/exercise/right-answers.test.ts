import { expect, test } from "vitest";
import { openExercise } from "./parse-exercise";
import { redactExercise } from "./redact-exercise";
import { rightAnswers } from "./right-answers";

const SOURCE = `title: All kinds
prompt: Answer.
parts:
  - { id: n, kind: number, points: 1, answer: 3 + 4 }
  - { id: f, kind: formula, points: 1, answer: W + 2, variables: { W: { from: 1, to: 9 } } }
  - id: c
    kind: choice
    points: 1
    options: [{ id: a, text: Yes }, { id: b, text: No, right: true }]
  - id: o
    kind: order
    points: 1
    steps: [{ id: x, text: First }, { id: y, text: Second }, { id: z, text: Third }]
  - id: m
    kind: match
    points: 1
    left: [{ id: l, text: L }, { id: k, text: K }]
    right: [{ id: r, text: R }, { id: s, text: S }]
    pairs: { l: s, k: r }
  - id: t
    kind: text
    points: 1
    rubric:
      - { id: why, label: Names the unlikely label, accept: [unlikely], examples: { met: [It is unlikely.] } }
`;

test("staff are told what is right in every kind, students never", () => {
  const opened = openExercise(SOURCE);
  if (!opened.ok) throw new Error(JSON.stringify(opened.issues));
  const { exercise, solution } = opened.value;
  expect(rightAnswers(solution)).toEqual({
    n: { type: "value", value: 7 },
    f: { type: "answer", answer: "(W + 2)" },
    c: { type: "answer", answer: ["b"] },
    o: { type: "answer", answer: ["x", "y", "z"] },
    m: {
      type: "answer",
      answer: [
        ["l", "s"],
        ["k", "r"],
      ],
    },
    t: { type: "points", labels: ["Names the unlikely label"] },
  });
  expect(JSON.stringify(redactExercise(exercise, solution))).not.toMatch(/unlikely|W \+ 2|pairs|labels/);
});
