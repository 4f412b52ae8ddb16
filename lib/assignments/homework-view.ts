import type { AssignmentState } from "../courses/assignment-state";
import type { ItemState } from "../courses/item-state";
import type { MyMarks } from "../courses/views";

export type { AssignmentState, ItemState };

/** An assignment with its exercises and the viewer's own marks. */
export interface HomeworkView extends MyMarks {
  course: { slug: string; title: string; timeZone: string };
  slug: string;
  title: string;
  opensAt: Date;
  dueAt: Date;
  state: AssignmentState;
  /** Per part; null: as many as one likes. */
  maxAttempts: number | null;
  /** Empty for students until the homework opens. */
  items: HomeworkItem[];
  /** The database's clock. */
  now: Date;
}

export interface HomeworkItem extends MyMarks {
  slug: string;
  /** From 1. */
  number: number;
  title: string;
  topics: string[];
  state: ItemState;
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
