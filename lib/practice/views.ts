import type { Points, PublicExercise, RawAnswer } from "@/grader";
import type { CommandFailure } from "../run-command";
import type { Neighbour, SubmitRefusal, VerdictView } from "../submissions/views";

/** What travels to the browser. Written out field by field: seeds, params and truth never do. */

/** How a part of a practice stands. */
export interface PracticeProgress {
  /** Of the best answer. */
  earned: Points;
  possible: Points;
  last: { answer: RawAnswer; verdict: VerdictView } | null;
}

export interface PracticePageView {
  course: { slug: string; title: string; timeZone: string };
  homework: { slug: string; title: string };
  item: Neighbour;
  practiceId: string;
  begunAt: Date;
  /** What its numbers were drawn to show, each as "it shows …" continues it; empty where mistakes may not be named. */
  shows: readonly string[];
  /** With the numbers of this practice. */
  exercise: PublicExercise;
  /** By part id: the parts that are practised. */
  parts: Record<string, PracticeProgress>;
  /** The database's clock. */
  now: Date;
}

/** A line of one's history. */
export interface PractisedLine {
  id: string;
  at: Date;
  earned: Points;
  possible: Points;
}

/** What one has practised of an exercise. */
export interface Practised {
  /** The latest first. */
  lines: PractisedLine[];
  /** How many there are; not all of very many are listed. */
  count: number;
  /** What the next numbers can show of one's own mistakes, each as "it shows …" continues it. */
  shows: readonly string[];
}

export interface PracticeRefusal {
  ok: false;
  code: SubmitRefusal["code"] | "answered-enough";
  message: string;
}

export interface PracticeAnswered {
  ok: true;
  /** When it was kept. */
  at: Date;
  progress: PracticeProgress & { last: NonNullable<PracticeProgress["last"]> };
}

/** The reply of POST /api/practice-answers as it arrives in a browser: JSON has no dates. */
export type PracticeReply =
  | (Omit<PracticeAnswered, "at"> & { at: string })
  | PracticeRefusal
  | CommandFailure;
