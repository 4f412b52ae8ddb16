import { createHash } from "node:crypto";
import { describe, expect, it } from "vitest";
import { parseExercise, type RawAnswer } from "@/grader";
import { EXERCISE } from "../testing/factories";
import { MAX_COUNTED_LENGTH, wrongAnswer } from "./wrong-answer";

function exerciseOf(source: string) {
  const parsed = parseExercise(source);
  if (!parsed.ok) throw new Error("the factory's exercise is none");
  return parsed.value;
}
const exercise = exerciseOf(EXERCISE);
const counted = (
  part: string,
  answer: RawAnswer,
  status: "wrong" | "partial" | "right" | "invalid" = "wrong",
) => wrongAnswer({ exercise, part, answer, verdict: { status } });

describe("a wrong answer", () => {
  it("is counted by what it says, with the SHA-256 of that", () => {
    const value = "[[1,0.5]]";
    const expected = { value, hash: createHash("sha256").update(value).digest() };
    expect(counted("twice", [["1", "1/2"]])).toEqual(expected);
    expect(counted("twice", "[[1, .5]]", "partial")).toEqual(expected);
  });

  it("is not counted where it is right or could not be read", () => {
    expect(counted("odd", "13579", "right")).toBeNull();
    expect(counted("odd", "seven", "invalid")).toBeNull();
  });

  it("keeps its value up to 4,000 characters, and its own hash beyond", () => {
    const ones = (cells: number) => [Array<string>(cells).fill("1")];
    const most = (MAX_COUNTED_LENGTH - "[[]]".length + 1) / 2;
    expect(counted("twice", ones(Math.floor(most)))?.value).toMatch(/^\[\[1,1/);
    const [long, longer] = [counted("twice", ones(2_500)), counted("twice", ones(2_501))];
    expect([long?.value, longer?.value]).toEqual(["null", "null"]);
    expect(long?.hash.equals(longer?.hash ?? Buffer.alloc(0))).toBe(false);
  });
});
