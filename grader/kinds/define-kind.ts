import type { z } from "zod";
import { type Conventions, STANDARD } from "../conventions";
import type { Issue } from "../issue";
import type { Json } from "../json";
import { shareOf } from "../numeric/points";
import type { Value } from "../ops/value";
import { ok, type Refusal, type Result, refuse } from "../result";
import type { RawAnswer } from "../tensor/tensor-from-cells";
import { type CellMarks, type PartVerdict, type Points, type PointVerdict, unmarked } from "../verdict";
import { zodIssues } from "../zod-issues";
import type {
  Examples,
  Key,
  Kind,
  OpenedKind,
  OwnProgram,
  ProgramUse,
  RightAnswer,
  SettledPart,
  Suspected,
} from "./kind";

/** How much of an answer is right. */
export interface Score {
  readonly right: number;
  readonly total: number;
  readonly size: boolean | null;
  readonly cells: CellMarks | null;
  readonly issues: readonly Issue[];
  /** Only of kinds that are marked by rules about words. */
  readonly rubric?: { readonly points: readonly PointVerdict[]; readonly undecided: boolean };
}

interface Definition<Fields, Question, Truth, Answer, Public> {
  readonly summary: string;
  readonly programUse: ProgramUse;
  readonly fields: z.ZodType<Fields> & { readonly shape: object };
  /** The fields made ready, once for all answers; refuses with paths below the part. */
  readonly compile: (fields: Fields, conventions: Conventions) => Result<Question>;
  /** Programs and variables of the kind's own, where it has any. */
  readonly own?: (question: Question) => {
    readonly programs: readonly OwnProgram[];
    readonly variables: readonly string[];
  };
  /** The key as this kind compares it. */
  readonly settle: (key: Key, question: Question) => Result<Truth>;
  /** Reading, apart from judging: refuses what cannot be understood, whatever the truth. */
  readonly read: (raw: RawAnswer, question: Question) => Result<Answer>;
  /** Judging a readable answer; a refusal tells what to mend and costs no attempt. */
  readonly score: (answer: Answer, truth: Truth, question: Question) => Score | Refusal;
  /** One form for all ways of writing an answer; never null. */
  readonly normal: (answer: Answer, question: Question) => Json;
  /** The allowlist of what travels to a browser. */
  readonly redact: (question: Question, truth: Truth) => Public;
  readonly examples: (truth: Truth, question: Question) => Examples;
  /** What staff are told is right; left out where it is what the answer program gave. */
  readonly right?: (truth: Truth, question: Question) => RightAnswer;
  /** See SettledPart; left out by kinds whose answers are no values of the answer language. */
  readonly carry?: (answer: Answer, truth: Truth, question: Question) => Value | null;
  /** See SettledPart; left out by kinds whose answers no other procedure could lead to. */
  readonly suspect?: (answer: Answer, question: Question) => Suspected;
  /** See SettledPart; left out by kinds whose answers are written as programs have them. */
  readonly written?: (value: Value, question: Question) => Value;
}

/** Ties the files of a kind together so that shared code never sees their types. */
export function defineKind<Fields, Question, Truth, Answer, Public>(
  kind: Definition<Fields, Question, Truth, Answer, Public>,
): Kind<Public> {
  const settleKey = (question: Question, key: Key, possible: Points): Result<SettledPart<Public>> => {
    const settled = kind.settle(key, question);
    if (!settled.ok) return settled;
    const truth = settled.value;
    return ok({
      judge: (raw) => {
        const answer = kind.read(raw, question);
        if (!answer.ok) return unreadable(answer, possible);
        const score = kind.score(answer.value, truth, question);
        return "ok" in score ? unreadable(score, possible) : verdictOf(score, possible);
      },
      publish: () => kind.redact(question, truth),
      examples: () => kind.examples(truth, question),
      right: () => kind.right?.(truth, question) ?? null,
      carry: (raw) => {
        const answer = kind.read(raw, question);
        return answer.ok && kind.carry ? kind.carry(answer.value, truth, question) : null;
      },
      suspect: (raw) => {
        const answer = kind.read(raw, question);
        return answer.ok && kind.suspect ? kind.suspect(answer.value, question) : null;
      },
      written: (value) => kind.written?.(value, question) ?? value,
    });
  };
  const openedFrom = (question: Question): OpenedKind<Public> => {
    const own = kind.own?.(question);
    return {
      ownPrograms: own?.programs ?? [],
      variables: own?.variables ?? [],
      settle: (key, possible) => settleKey(question, key, possible),
      normal: (raw) => {
        const answer = kind.read(raw, question);
        return answer.ok ? kind.normal(answer.value, question) : null;
      },
    };
  };
  const fieldNames = Object.keys(kind.fields.shape);
  return {
    summary: kind.summary,
    programUse: kind.programUse,
    fields: kind.fields,
    fieldNames,
    open: (fields, conventions = STANDARD) => {
      const parsed = kind.fields.safeParse(fields, { reportInput: true });
      if (!parsed.success) return refuse(...zodIssues(parsed.error, fieldNames));
      const question = kind.compile(parsed.data, conventions);
      return question.ok ? ok(openedFrom(question.value)) : question;
    },
  };
}

function unreadable({ issues }: Refusal, possible: Points): PartVerdict {
  const blank = issues.every(({ code }) => code === "blank");
  return unmarked(blank ? "unanswered" : "invalid", possible, issues);
}

function verdictOf({ right, total, size, cells, issues, rubric }: Score, possible: Points): PartVerdict {
  const decided = right === total ? "right" : right === 0 ? "wrong" : "partial";
  return {
    status: rubric?.undecided ? "needs-review" : decided,
    earned: shareOf(possible, right, total),
    possible,
    size,
    cells,
    issues,
    points: rubric?.points ?? [],
    provisional: rubric !== undefined,
    carriedFrom: [],
  };
}
