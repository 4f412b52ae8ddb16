import type {
  PartStatus,
  PartVerdict,
  Points,
  PointVerdict,
  PublicExercise,
  PublicPart,
  RawAnswer,
} from "@/grader";
import type { HomeworkView } from "../assignments/homework-view";
import type { RevealLevel } from "../assignments/reveal-policy";
import type { ItemState } from "../courses/item-state";
import type { MyMarks } from "../courses/views";
import type { CommandFailure } from "../run-command";
import type { DiagnosisView } from "./diagnosis-view";

/** What travels to the browser. Written out field by field: params, truth and source never do. */

/** As much of a verdict as is shown to whoever asks; what is not, is as if there were nothing of it. */
export interface VerdictView
  extends Pick<PartVerdict, "earned" | "possible" | "size" | "cells" | "provisional" | "carriedFrom"> {
  /** `handed-in`: judged, and not even that much is shown. */
  status: PartStatus | "handed-in";
  /** The sentences of the verdict's issues. */
  messages: readonly string[];
  /** Steps of the answer that belong nowhere, and steps it lacks; 0 where it has no steps. */
  strangers: number;
  missing: number;
  /** Of a text's rubric. What a point asks for travels only once it was said, or the opposite. */
  points: readonly PointView[];
  /** How much of the verdict is shown. */
  shown: RevealLevel;
  /** The procedure that probably led to a wrong answer. */
  diagnosis: DiagnosisView | null;
  /** A sentence on what will be shown besides, and when; null where there is nothing more to come. */
  later: string | null;
}

/** `label` is "" and `spans` empty for an undecided point. Spans are places in the text of the judged answer. */
export type PointView = Omit<PointVerdict, "id">;

export interface SubmissionView {
  id: string;
  at: Date;
  answer: RawAnswer;
  verdict: VerdictView;
  /** From 1; null for an answer that used up no attempt. */
  attemptNumber: number | null;
  /** The same answer had been given before, so this is the earlier verdict and cost nothing. */
  repeated: boolean;
}

export interface PartProgress {
  attemptsUsed: number;
  /** null: as many as one likes. */
  maxAttempts: number | null;
  /** Of the best submission; 0 while points are not shown. */
  earned: Points;
  possible: Points;
  state: ItemState;
  last: SubmissionView | null;
}

export interface Neighbour {
  slug: string;
  title: string;
  number: number;
}

export interface ExercisePageView {
  homework: HomeworkView;
  item: Neighbour;
  /** null: the viewer is of the course's staff, whose answers are checked and not kept. */
  attemptId: string | null;
  /** The exercise shows numbers that other students do not have. */
  ownNumbers: boolean;
  exercise: PublicExercise;
  /** By part id. */
  parts: Record<string, PartProgress>;
  previous: Neighbour | null;
  next: Neighbour | null;
  /** The database's clock. */
  now: Date;
}

export interface SubmissionReceipt {
  submission: SubmissionView;
  part: PublicPart;
  /** Of all the exercise's parts, in their order. */
  partIds: readonly string[];
  exerciseTitle: string;
  /** Markdown: the part's own question, or the exercise's where the part has none. */
  question: string;
  /** What its placeholders stand for. */
  given: PublicExercise["given"];
  backHref: string;
  /** IANA name of the course's zone. */
  timeZone: string;
  /** The database's clock. */
  now: Date;
}

export type SubmitRefusalCode =
  | "closed"
  | "not-open"
  | "no-attempts-left"
  | "too-many-attempts"
  | "key-reused"
  | "too-long"
  | "too-long-uncounted"
  | "too-many-uncounted"
  | "too-often"
  | "not-student"
  | "not-found"
  | "signed-out"
  | "unreadable"
  | "unavailable";

export interface SubmitRefusal {
  ok: false;
  code: SubmitRefusalCode;
  message: string;
}

export interface Submitted {
  ok: true;
  submission: SubmissionView;
  progress: PartProgress;
  homework: MyMarks & { itemState: ItemState };
}

export type SubmitResult = Submitted | SubmitRefusal;

/** The same as it arrives in a browser: JSON has no dates. */
export type SubmitReply =
  | (Omit<Submitted, "submission"> & { submission: Omit<SubmissionView, "at"> & { at: string } })
  | SubmitRefusal;

export type TrialRefusalCode = "too-often" | "too-long" | "unreadable" | "no-exercise";

/** The reply of POST /api/trials: a verdict that nobody keeps. */
export type TrialReply =
  | { ok: true; verdict: VerdictView }
  | { ok: false; code: TrialRefusalCode | CommandFailure["code"]; message: string };
