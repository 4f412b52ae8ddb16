import type { ComponentType, ReactNode } from "react";
import type { PublicPart, RawAnswer, TracePlace } from "@/grader";
import type { VerdictView } from "@/lib/submissions/views";
import type { OwnCells } from "../_picture/own-cells";

export type Kind = PublicPart["kind"];

/** The public part of one kind. */
export type PartOf<K extends Kind> = Extract<PublicPart, { kind: K }>;

/** An answer together with what was said of it. */
export interface Judged {
  answer: RawAnswer;
  verdict: VerdictView;
}

/** The part's own texts as they were printed with the page, by the names that `texts` gave them. */
export type PrintedTexts = Readonly<Record<string, ReactNode>>;

export interface FieldProps<K extends Kind> {
  part: PartOf<K>;
  printed: PrintedTexts;
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

/** What a kind brings besides its field to be answered and reviewed in the browser. */
export interface KindView<K extends Kind> {
  /** Where Check and the verdict stand: beside a field that leaves room, below one that takes the whole width. */
  verdict: (part: PartOf<K>) => "beside" | "below";
  /** What an untouched field shows already, where that is an answer: Check sends what is seen. */
  asShown?: (part: PartOf<K>) => RawAnswer;
  /** Why an answer is not worth sending, in a sentence; null, or left out, for any that is. */
  cannotBeRead?: (part: PartOf<K>, answer: RawAnswer) => string | null;
  review: (part: PartOf<K>, judged: Judged) => ReviewWords;
  /** What the verdict rests on, under its headline. */
  Evidence?: ComponentType<{ judged: Judged }>;
}

/** How the answers of a kind lie on the grid of their picture; it is loaded once there is something to picture. */
export interface KindPicture<K extends Kind> {
  /** The answer cell by cell, channels last, to be set beside the computed numbers; null where it has no cells. */
  ownCells: (judged: Judged, part: PartOf<K>) => OwnCells | null;
  /** The cell of the result that a box of the field stands for; left out where none does. */
  cellOf?: (box: HTMLElement) => TracePlace | null;
}

/** What a kind brings to be printed: no page for students carries it to the browser. */
export interface KindPrint<K extends Kind> {
  /** Markdown of the part's own, by name: printed with the page, so that no browser has to. */
  texts?: (part: PartOf<K>) => Readonly<Record<string, string>>;
  /** A whole answer, perhaps written as text, in the boxes of the field; null where no boxes hold it. */
  boxed: (answer: RawAnswer, part: PartOf<K>) => Promise<RawAnswer | null>;
  /**
   * An answer in words, a line for every step, pair or option; left out by kinds that are drawn. null where it is no
   * answer to this part.
   */
  inWords?: (answer: RawAnswer, part: PartOf<K>) => readonly string[] | null;
  /** Its lines stand in an order that matters. */
  numbered?: true;
}
