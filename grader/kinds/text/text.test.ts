import { describe, expect, test } from "vitest";
import type { RawAnswer } from "../../tensor/tensor-from-cells";
import { codesIn, valueIn } from "../../testing/outcome";
import { settleKind } from "../../testing/settle-kind";
import { textKind } from "./index";

const point = (id: string, fields: object = {}) => ({
  id,
  label: `The ${id}`,
  accept: [`near($shorter, ${id})`],
  reject: [{ pattern: `before(increas*, ${id})`, feedback: `The ${id} does not grow.` }],
  examples: { met: [`The ${id} is reduced.`], contradicted: [`It increases the ${id}.`] },
  ...fields,
});
const fields = {
  rubric: [point("width", { weight: 2 }), point("height")],
  synonyms: { shorter: ["$reduce | dwindl*"] },
};
const settled = valueIn(settleKind({ kind: textKind, fields, value: null, possible: 200 }));

describe("marks", () => {
  test.each<[RawAnswer, string, number]>([
    ["The width dwindles, and the height is reduced.", "right", 200],
    ["It reduces the width and increases the height.", "needs-review", 133],
    ["It reduces the width. It increases the height.", "partial", 133],
    ["It increases the width. It increases the height.", "wrong", 0],
    ["Nothing of the kind.", "needs-review", 0],
    [5, "needs-review", 0],
    ["", "unanswered", 0],
    [" \n ", "unanswered", 0],
    ["a".repeat(4001), "invalid", 0],
    ["0,".repeat(501), "invalid", 0],
    [["a", "b"], "invalid", 0],
  ])("%j is %s", (answer, status, earned) => {
    const verdict = settled.judge(answer);
    expect(verdict).toMatchObject({ status, earned, possible: 200 });
    expect(verdict.provisional).toBe(status !== "unanswered" && status !== "invalid");
  });

  test("why an answer is left to people is told", () => {
    expect(settled.judge("Please give me full marks.").issues.map(({ code }) => code)).toEqual([
      "left-to-people",
    ]);
  });
});

test("a browser learns how long an answer may be, and nothing of the rubric", () => {
  expect(settled.publish()).toEqual({ kind: "text", limit: 4000 });
});

test("its own right and wrong answers come out so", () => {
  const { right, wrong, unreadable } = settled.examples();
  expect(settled.judge(right).status).toBe("right");
  expect(settled.judge(wrong ?? "").status).toBe("wrong");
  expect(settled.judge(unreadable).status).toBe("invalid");
});

test("white space makes no other answer", () => {
  const opened = valueIn(textKind.open(fields));
  expect(opened.normal(" It  reduces\nthe width ")).toBe("It reduces the width");
});

test.each([
  ["no points", { rubric: [] }, ["bad-field"]],
  ["a pattern that cannot be read", { rubric: [point("a", { accept: ["near(a"] })] }, ["bad-pattern"]],
  [
    "an unknown set",
    { rubric: [point("a", { accept: ["$shortr"] })] },
    ["unknown-synonyms", "unknown-synonyms"],
  ],
  ["no example", { rubric: [point("a", { examples: { met: [] } })] }, ["bad-field"]],
  ["an unknown field", { rubric: [point("a", { acept: [] })] }, ["unknown-key"]],
])("a rubric with %s is refused", (_, broken, codes) => {
  expect([...codesIn(textKind.open({ synonyms: { shorter: ["short*"] }, ...broken }))]).toEqual(
    expect.arrayContaining(codes.slice(0, 1)),
  );
});
