import { describe, expect, test } from "vitest";
import { describeIssue } from "../messages.en";
import type { RawAnswer } from "../tensor/tensor-from-cells";
import { valueIn } from "../testing/outcome";
import { type QuestionUnderTest, questions } from "../testing/questions";
import { settleProgram } from "../testing/settle-kind";
import { findKind, kinds } from "./index";
import type { Kind } from "./kind";

const CASES = Object.entries<readonly QuestionUnderTest[]>(questions).flatMap(([name, asked]) =>
  asked.map((question, at) => ({ name, at, question })),
);

function kindNamed(name: string): Kind<unknown> {
  const kind = findKind(name);
  if (!kind) throw new Error(`there is no kind ${name}`);
  return kind;
}

const settled = (name: string, question: QuestionUnderTest, salt = ":r") =>
  valueIn(settleProgram({ kind: kindNamed(name), ...question, salt }));

test("every kind has questions here", () => {
  expect(Object.keys(questions).toSorted()).toEqual(Object.keys(kinds).toSorted());
});

describe.each(CASES)("$name, question $at", ({ name, question }) => {
  const part = settled(name, question);
  const opened = valueIn(kindNamed(name).open(question.fields));
  const { right, wrong, unreadable } = part.examples();

  test("its right answer is right", () => {
    expect(part.judge(right)).toMatchObject({ status: "right", earned: 100, issues: [] });
    expect(opened.normal(right)).not.toBeNull();
  });

  test("its wrong answer is read, and is not right", () => {
    if (wrong === null) return;
    const verdict = part.judge(wrong);
    expect(["wrong", "partial"]).toContain(verdict.status);
    expect(verdict.earned).toBeLessThan(100);
    expect(opened.normal(wrong)).not.toBeNull();
    expect(opened.normal(wrong)).not.toEqual(opened.normal(right));
  });

  test("its unreadable answer is sent back with a sentence", () => {
    const verdict = part.judge(unreadable);
    expect(verdict).toMatchObject({ status: "invalid", earned: 0, cells: null });
    expect(verdict.issues.map(describeIssue).join(" ").length).toBeGreaterThan(10);
  });

  test("an answer may travel as JSON, and so may its normal form", () => {
    const travelled: RawAnswer = JSON.parse(JSON.stringify(right));
    expect(part.judge(travelled)).toEqual(part.judge(right));
    expect(JSON.parse(JSON.stringify(opened.normal(right)))).toEqual(opened.normal(right));
  });

  test.each([
    ["nothing", ""],
    ["blanks", " \n\t "],
  ])("%s is no answer yet", (_, answer) => {
    expect(part.judge(answer).status).toBe("unanswered");
  });

  test("an empty list is no answer", () => {
    expect(["unanswered", "invalid"]).toContain(part.judge([]).status);
  });

  test.each<[string, RawAnswer]>([
    ["100 kB of letters", "a".repeat(100_000)],
    ["100 kB of brackets", "(".repeat(100_000)],
    ["100 kB of commas and letters", "a,".repeat(50_000)],
    ["100 kB of signs", "-".repeat(100_000)],
    ["a long list", Array.from({ length: 20_000 }, () => "zzz")],
    ["a long list of long texts", Array.from({ length: 100 }, (_, at) => `${at}`.repeat(1000))],
    ["a script", "<script>alert(1)</script>"],
    ["an image", ['<img src=x onerror="alert(1)">']],
    ["lists in lists", [[[["a"]]]]],
    ["a prototype", "__proto__"],
    ["constructors", ["constructor", "toString", "hasOwnProperty"]],
    ["a lone surrogate", "\ud800"],
    ["not a number", Number.NaN],
    ["infinity", Number.POSITIVE_INFINITY],
  ])("%s is sent back with a sentence", (_, answer) => {
    // Whatever is typed as a short text can be read as one; a person will see what it is worth.
    if (name === "text" && typeof answer !== "object" && String(answer).length <= 10_000) {
      expect(part.judge(answer)).toMatchObject({ status: "needs-review", earned: 0 });
      return;
    }
    const verdict = part.judge(answer);
    expect(verdict).toMatchObject({ status: "invalid", earned: 0 });
    expect(verdict.issues.length).toBeGreaterThan(0);
    expect(opened.normal(answer)).toBeNull();
  });

  test("what travels to a browser is the same each time, and plain data", () => {
    const shown = part.publish();
    expect(settled(name, question).publish()).toEqual(shown);
    expect(JSON.parse(JSON.stringify(shown))).toEqual(shown);
    expect(shown).toMatchObject({ kind: name });
  });
});
