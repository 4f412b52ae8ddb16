import type { ComponentType } from "react";
import type { PublicPart, RawAnswer } from "@/grader";
import type { VerdictView } from "@/lib/submissions/views";

export type Kind = PublicPart["kind"];

/** The public part of one kind. */
export type PartOf<K extends Kind> = Extract<PublicPart, { kind: K }>;

/** An answer together with what was said of it. */
export interface Judged {
  answer: RawAnswer;
  verdict: VerdictView;
}

export interface FieldProps<K extends Kind> {
  part: PartOf<K>;
  /** what the box holds at first; null for an untouched part */
  initial: RawAnswer | null;
  judged: Judged | null;
  onAnswer: (answer: RawAnswer) => void;
  /** told of an answer still being read: Check waits for it */
  onReading?: (reading: Promise<void>) => void;
  labelledBy: string;
}

/** A verdict in words: a headline, and what to do about it. */
export interface ReviewWords {
  headline: string;
  details: readonly string[];
}

/** All that a kind must bring to be answered and reviewed in the browser. */
export interface KindView<K extends Kind> {
  Field: ComponentType<FieldProps<K>>;
  /** A whole answer, perhaps written as text, in the boxes of the field; null where no boxes hold it. */
  boxed: (answer: RawAnswer) => Promise<RawAnswer | null>;
  review: (part: PartOf<K>, judged: Judged) => ReviewWords;
}
