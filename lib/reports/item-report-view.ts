import type { Json, Points, PublicExercise, PublicPart, RawAnswer, RightAnswer } from "@/grader";
import type { ItemFigures, ReportColumn } from "./views";

export interface WrongAnswer {
  /** The answer as it was read. */
  value: Json;
  times: number;
  /** Who gave it first: their attempts page shows it. null for somebody who is no student of the course any more. */
  student: string | null;
}

/** Of a student with numbers of their own: the latest, and how many wrong answers there were. */
export interface OwnWrongAnswer {
  /** As this student sees it: options, like numbers, may stand in other places than printed. */
  part: PublicPart;
  /** The answer as it was read; null where it cannot be any more. */
  value: Json;
  times: number;
  student: { id: string; name: string };
}

/** An answer that a person may still decide otherwise about. */
export interface ProvisionalAnswer {
  student: { id: string; name: string };
  answer: RawAnswer;
  /** Rules could not decide all of it; else they gave full marks. */
  undecided: boolean;
  earned: Points;
}

export interface PartFigures extends ItemFigures {
  part: PublicPart;
  /** From 0. */
  index: number;
  /** The most frequent first; at most ten. Of students with the printed numbers. */
  wrongAnswers: WrongAnswer[];
  /** How many different wrong answers there are. */
  differentWrong: number;
  /** Of students with numbers of their own, the latest first; at most ten. */
  ownWrong: OwnWrongAnswer[];
  /** The latest of each student whose mark is provisional; at most fifty, undecided ones first. */
  provisional: ProvisionalAnswer[];
}

export interface ItemReport {
  course: { slug: string; title: string; timeZone: string };
  assignment: { slug: string; title: string };
  item: ReportColumn;
  figures: ItemFigures;
  /** Students who answer a variant: with numbers of their own. */
  ownNumbers: number;
  /** As printed. */
  exercise: PublicExercise;
  /** What is right in every part, as printed: staff only. */
  keys: Record<string, RightAnswer>;
  parts: PartFigures[];
  previous: { slug: string; title: string; number: number } | null;
  next: { slug: string; title: string; number: number } | null;
  now: Date;
}
