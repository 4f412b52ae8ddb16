import type { ExercisePreview, NewerDraft } from "@/lib/exercises/views";

/** Where a text stands between the keyboard and the server. */
export interface DraftState {
  source: string;
  /** The server's latest that this tab has seen. */
  revision: number;
  phase: "saved" | "changed" | "saving" | "failed";
  /** Why the last try failed. */
  trouble: { message: string; signedOut: boolean } | null;
  /** By this device's clock, in milliseconds; null: nothing was ever saved. */
  savedAt: number | null;
  /** Somebody saved since; this tab's text waits for a decision. */
  newer: NewerDraft | null;
  preview: ExercisePreview;
  /** The last preview that could be drawn, and the text it shows. */
  shown: { view: NonNullable<ExercisePreview["shown"]>; source: string } | null;
}
