import type { RawAnswer } from "@/grader";
import type { ItemState } from "@/lib/courses/item-state";
import type { Judged } from "../_kinds/kind-view";

/** `used` of `limit` attempts; null: no limit */
export interface AttemptCount {
  used: number;
  limit: number | null;
}

/** Where a part stands: the last verdict, the attempts, and the best so far in hundredths of a point. */
export interface Standing {
  judged: Judged | null;
  attempts: AttemptCount | null;
  earned: number;
  /** of the best answer, where the server keeps one; else the last answer says it */
  state?: ItemState;
  /** the page that keeps the last submission; null when nothing is stored */
  receiptHref: string | null;
  /** the last answer had been given before and cost no attempt */
  repeated: boolean;
}

export interface Refusal {
  message: string;
  signedOut: boolean;
}

/** What came of pressing Check: a new standing with its verdict, or why there is none. */
export type CheckOutcome = ({ ok: true } & Standing & { judged: Judged }) | ({ ok: false } & Refusal);

/** Sends an answer. Rejects when the server could not be reached. */
export type SendAnswer = (answer: RawAnswer, key: string) => Promise<CheckOutcome>;
