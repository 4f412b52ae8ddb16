import type { z } from "zod";
import type { Issue } from "../issue";
import type { Json } from "../json";
import { shareOf } from "../numeric/points";
import type { Value } from "../ops/value";
import { ok, type Refusal, type Result, refuse } from "../result";
import type { RawAnswer } from "../tensor/tensor-from-cells";
import type { CellMarks, PartVerdict, Points } from "../verdict";
import { zodIssues } from "../zod-issues";

/** Marks one answer; pure, and fast because everything else was settled before. */
export type Judge = (answer: RawAnswer) => PartVerdict;

/** A part of one kind with its own fields read: what a browser may see, and how answers are judged. */
export interface OpenedKind<Public> {
  readonly publish: () => Public;
  /** Settles what the answer program gave; refuses a value that cannot be this kind's answer. */
  readonly judge: (truth: Value, possible: Points) => Result<Judge>;
  /** The answer as it was read, the same for every way of writing it; null for one that cannot be read. */
  readonly normal: (answer: RawAnswer) => Json | null;
}

export interface Kind<Public> {
  /** For authors: what the student gives and how it is judged. */
  readonly summary: string;
  /** The kind's own fields in an exercise file, besides those every part has. */
  readonly fields: z.ZodType;
  readonly fieldNames: readonly string[];
  readonly open: (fields: unknown) => Result<OpenedKind<Public>>;
}

/** How much of an answer is right. */
export interface Score {
  readonly right: number;
  readonly total: number;
  readonly size: boolean | null;
  readonly cells: CellMarks | null;
  readonly issues: readonly Issue[];
}

interface Definition<Question, Truth, Answer, Public> {
  readonly summary: string;
  readonly fields: z.ZodType<Question> & { readonly shape: object };
  /** The answer program's value as this kind compares it. */
  readonly settle: (value: Value) => Result<Truth>;
  /** Reading, apart from judging: refuses what cannot be understood, whatever the truth. */
  readonly read: (raw: RawAnswer, question: Question) => Result<Answer>;
  /** Judging a readable answer; a refusal tells what to mend and costs no attempt. */
  readonly score: (answer: Answer, truth: Truth, question: Question) => Score | Refusal;
  /** One form for all ways of writing an answer; never null. */
  readonly normal: (answer: Answer) => Json;
  /** The allowlist of what travels to a browser. */
  readonly redact: (question: Question) => Public;
}

/** Ties the four files of a kind together so that shared code never sees their types. */
export function defineKind<Question, Truth, Answer, Public>(
  kind: Definition<Question, Truth, Answer, Public>,
): Kind<Public> {
  const openedFrom = (question: Question): OpenedKind<Public> => ({
    publish: () => kind.redact(question),
    judge: (value, possible) => {
      const truth = kind.settle(value);
      if (!truth.ok) return truth;
      return ok((raw: RawAnswer) => {
        const answer = kind.read(raw, question);
        if (!answer.ok) return unreadable(answer, possible);
        const score = kind.score(answer.value, truth.value, question);
        return "ok" in score ? unreadable(score, possible) : verdictOf(score, possible);
      });
    },
    normal: (raw) => {
      const answer = kind.read(raw, question);
      return answer.ok ? kind.normal(answer.value) : null;
    },
  });
  const fieldNames = Object.keys(kind.fields.shape);
  return {
    summary: kind.summary,
    fields: kind.fields,
    fieldNames,
    open: (fields) => {
      const parsed = kind.fields.safeParse(fields, { reportInput: true });
      return parsed.success ? ok(openedFrom(parsed.data)) : refuse(...zodIssues(parsed.error, fieldNames));
    },
  };
}

function unreadable({ issues }: Refusal, possible: Points): PartVerdict {
  const status = issues.every(({ code }) => code === "blank") ? "unanswered" : "invalid";
  return { status, earned: 0, possible, size: null, cells: null, issues };
}

function verdictOf({ right, total, size, cells, issues }: Score, possible: Points): PartVerdict {
  const status = right === total ? "right" : right === 0 ? "wrong" : "partial";
  return { status, earned: shareOf(possible, right, total), possible, size, cells, issues };
}
