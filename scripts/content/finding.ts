import type { Issue } from "@/grader";

/** Something an author has to mend. */
export interface Finding {
  /** Where it belongs in the file. */
  readonly path: Issue["path"];
  /** Findings of one topic at one place are one fault, however many variants have it. */
  readonly topic: string;
  readonly message: string;
}
