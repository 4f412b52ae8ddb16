import type { ExercisePlace } from "../paths";

/** `seen`: made once. `repeated`: more often. `resolved`: since then numbers that show it were answered right. */
export type MistakeState = "seen" | "repeated" | "resolved";

/** One of the viewer's own mistakes in a course. Nobody else is shown it. */
export interface OwnMistake {
  /** Its stable id. */
  id: string;
  /** What was done, as a sentence. */
  sentence: string;
  state: MistakeState;
  times: number;
  lastAt: Date;
  /** Whether that exercise can be practised with other numbers. */
  hasVariants: boolean;
  /** Where it was made last. */
  place: ExercisePlace;
  /** Of that exercise. */
  title: string;
}
