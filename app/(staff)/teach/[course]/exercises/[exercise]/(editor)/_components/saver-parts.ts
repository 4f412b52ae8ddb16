import type { DraftReply, ExercisePreview } from "@/lib/exercises/views";
import type { DraftState } from "./draft-state";
import type { KeptText } from "./kept-text";

/** What a saver begins with and works with. */
export interface SaverParts {
  start: Pick<DraftState, "source" | "revision" | "savedAt"> & { preview: ExercisePreview };
  /** Rejects where the server cannot be reached. */
  post: (text: KeptText) => Promise<DraftReply>;
  kept: { read: () => KeptText | null; keep: (text: KeptText) => boolean; drop: () => void };
}
