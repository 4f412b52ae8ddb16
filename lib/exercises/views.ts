import type { DeclaredConventions, PartStatus, PublicExercise, RightAnswer } from "@/grader";
import type { CommandFailure } from "../run-command";

/** Something the author has to mend, or to know, where it stands in the text; lines and columns count from 1. */
export interface Finding {
  severity: "error" | "warning";
  line: number;
  column: number;
  /** Exclusive, on the same line. */
  endColumn: number;
  message: string;
}

/** One part of one sample: whether it comes out as the file says. */
export interface SampleReport {
  /** From 1, in the file's order. */
  sample: number;
  part: string;
  status: PartStatus;
  /** null: as expected. */
  difference: string | null;
}

/** What a text would be to students and to its authors. For the eyes of those who may write it. */
export interface ExercisePreview {
  /** Errors, then samples that do not come out; empty when it could be published. */
  findings: Finding[];
  /** null: the text is no exercise yet, and `findings` says why. */
  shown: {
    exercise: PublicExercise;
    /** What is right in every part. */
    keys: Record<string, RightAnswer>;
    samples: SampleReport[];
  } | null;
}

/** Somebody, or another tab, has saved since this tab last did. */
export interface NewerDraft {
  revision: number;
  source: string;
  savedBy: string;
  savedAt: string;
}

export type DraftRefusalCode = "too-often" | "too-long" | "unkeepable";

/** The reply of POST /api/drafts, which takes { course, exercise, source, revision }. Dates are ISO texts. */
export type DraftReply =
  | { ok: true; saved: { revision: number; at: string }; preview: ExercisePreview }
  /** Nothing was saved and nothing is lost: the tab keeps its text and is shown the newer one. */
  | { ok: true; saved: null; newer: NewerDraft; preview: ExercisePreview }
  | { ok: false; code: DraftRefusalCode | CommandFailure["code"]; message: string };

/** The editor page. */
export interface ExerciseWork {
  course: { slug: string; title: string };
  /** The course's. */
  conventions: DeclaredConventions;
  slug: string;
  source: string;
  /** 0: nothing was ever saved here, and `source` is the latest version's text. */
  revision: number;
  savedAt: Date | null;
  savedBy: string | null;
  /** null: never published. */
  published: { number: number; at: Date; source: string } | null;
  /** The database's clock. */
  now: Date;
}

/** An exercise in a course's list. */
export interface ExerciseLine {
  slug: string;
  title: string;
  published: { number: number; at: Date } | null;
  /** `differs`: from the latest version. */
  draft: { savedAt: Date; savedBy: string; differs: boolean } | null;
  /** Titles of the assignments that hold one of its versions. */
  usedBy: string[];
}

export type PublishResult =
  /** `isNew`: a version was made; otherwise the latest one says the same already. */
  { ok: true; number: number; isNew: boolean } | { ok: false; message: string; findings?: Finding[] };

/** A version without its text, which get-version-texts.ts reads. */
export interface VersionLine {
  id: string;
  number: number;
  title: string;
  at: Date;
  /** null: it came with a pack. */
  by: string | null;
  /** Those pinned to it. */
  assignments: { slug: string; title: string }[];
}
