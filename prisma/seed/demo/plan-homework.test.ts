import { beforeAll, describe, expect, it } from "vitest";
import { parseTensor, type RawAnswer, toNested } from "@/grader";
import { canonicalAnswer } from "@/lib/submissions/canonical-answer";
import { DEMO_STUDENTS } from "./people";
import { CONVOLUTION_LIST } from "./testing/convolution-list";
import { compileHomework, gradedPlan, type PlannedSubmission, planDemo } from "./testing/demo-homework";

let plan: readonly PlannedSubmission[];
beforeAll(async () => {
  plan = await gradedPlan();
});

const PARTS = ["r", "g", "b", "sum"];

/** One line of the list, written from the plan. */
function lineOf(student: string): string {
  const own = plan.filter((each) => each.student === student && each.exercise === "convolution");
  const parts = PARTS.flatMap((part) => {
    const given = own.filter((each) => each.part === part).map(inShort);
    return given.length > 0 ? [`${part} ${given.join(", ")}`] : [];
  });
  return [student.padEnd(17), ...parts].join(" | ");
}

function inShort({ answer, verdict: { status } }: PlannedSubmission): string {
  if (status === "right") return "✓";
  if (status === "invalid") return "?";
  if (status === "unanswered") return "_";
  const rows = [rowsOf(answer)].flat();
  return rows.map((row) => [row].flat().map(evaluated).join(" ")).join("/");
}

const rowsOf = (answer: RawAnswer) => {
  if (typeof answer !== "string") return answer;
  const read = parseTensor(answer);
  return read.ok ? toNested(read.value) : answer;
};
/** 9*2 is how one of them writes 18. */
const evaluated = (cell: RawAnswer) =>
  String(cell)
    .split("*")
    .reduce((product, factor) => product * Number(factor), 1);

describe("the demo students' work", () => {
  it("is the same every time: the first exercise, answer by answer", () => {
    const begun = [...new Set(plan.map(({ student }) => student))];
    expect(begun.map(lineOf)).toEqual(CONVOLUTION_LIST.trim().split("\n"));
  });

  it("does not change when it is planned again", async () => {
    const homework = await compileHomework();
    expect(planDemo(homework)).toEqual(planDemo(homework));
  });

  it("is by twenty people, of whom two have not begun and five are not through", async () => {
    const homework = await compileHomework();
    const works = planDemo(homework);
    const exercises = works.map((work) => work.exercises.length);
    expect(exercises).toHaveLength(20);
    expect(exercises.filter((count) => count === 0)).toHaveLength(2);
    expect(exercises.filter((count) => count > 0 && count < homework.size).sort()).toEqual([1, 2, 3, 4, 5]);
  });

  it("has every kind of verdict, in plausible shares", () => {
    const share = (status: string) =>
      plan.filter(({ verdict }) => verdict.status === status).length / plan.length;
    expect(share("right")).toBeGreaterThan(0.5);
    expect(share("right")).toBeLessThan(0.8);
    for (const status of ["partial", "wrong"]) expect(share(status)).toBeGreaterThan(0.05);
    expect(share("needs-review")).toBeGreaterThan(0.02);
    for (const status of ["invalid", "unanswered"]) {
      expect(share(status)).toBeGreaterThan(0.01);
      expect(share(status)).toBeLessThan(0.1);
    }
  });

  it("ends a part with its right answer, and repeats no answer to a part", () => {
    const parts = new Map<string, PlannedSubmission[]>();
    for (const each of plan) {
      const name = `${each.student} ${each.exercise} ${each.part}`;
      parts.set(name, [...(parts.get(name) ?? []), each]);
    }
    for (const given of parts.values()) {
      const right = given.findIndex(({ verdict }) => verdict.status === "right");
      expect([-1, given.length - 1]).toContain(right);
      const texts = given.map(({ answer }) => canonicalAnswer(answer).hash.toString("hex"));
      expect(new Set(texts).size).toBe(given.length);
      expect(given.length).toBeLessThanOrEqual(10);
    }
    const solvedLater = [...parts.values()].filter(
      (given) => given.length > 1 && given.at(-1)?.verdict.status === "right",
    );
    expect(solvedLater.length).toBeGreaterThan(20);
  });

  it("is written in many ways", () => {
    const texts = plan.map(({ answer }) => (typeof answer === "string" ? answer : JSON.stringify(answer)));
    for (const way of [
      /^\[\["9","9"\]/,
      /^\[\[9, 9\],\n \[9, 9\]\]$/,
      /^\[\[9\. 9\.\]\n/,
      /^9\t9\n9\t9$/,
      /\\begin\{pmatrix\}/,
      /9\*2/,
      /^126 × 126 × 16$/,
      /^126x126x16$/,
      /\(128-3\)\/1\+1/,
    ]) {
      expect(texts.filter((text) => way.test(text)).length, String(way)).toBeGreaterThan(0);
    }
  });
});

it("the students' names are as hard as real ones, and their addresses lead nowhere", () => {
  const names = DEMO_STUDENTS.map(({ name }) => name);
  expect(new Set(names).size).toBe(20);
  expect(names.filter((name) => name.includes(","))).toHaveLength(1);
  expect(names.filter((name) => name.includes('"'))).toHaveLength(1);
  expect(names.filter((name) => /[^\p{ASCII}]/u.test(name)).length).toBeGreaterThan(8);
  for (const { email } of DEMO_STUDENTS) expect(email).toMatch(/^[a-z.]+@demo\.receptive\.example$/);
});
