import type { Points } from "@/grader";
import type { AssignmentState } from "../courses/assignment-state";
import type { ItemState } from "../courses/item-state";

export type { AssignmentState, ItemState };

/** An assignment with its exercises and the viewer's own marks. */
export interface HomeworkView {
  course: { slug: string; title: string; timeZone: string };
  slug: string;
  title: string;
  opensAt: Date;
  dueAt: Date;
  state: AssignmentState;
  /** Per part; null: as many as one likes. */
  maxAttempts: number | null;
  earned: Points;
  possible: Points;
  /** Empty for students until the homework opens. */
  items: HomeworkItem[];
  /** The database's clock. */
  now: Date;
}

export interface HomeworkItem {
  slug: string;
  /** From 1. */
  number: number;
  title: string;
  topics: string[];
  state: ItemState;
  earned: Points;
  possible: Points;
}

/** The same with what is right, provisional and open in every exercise. */
export interface HomeworkOverview extends HomeworkView {
  items: (HomeworkItem & { parts: PartState[] })[];
}

/** One part of an exercise; they stand in its order. */
export interface PartState {
  id: string;
  state: ItemState;
}
