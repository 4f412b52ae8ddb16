import type { MistakeId } from "../../mistakes.en";
import type { BorderMode } from "../continue-axis";
import type { DeclaredMistake } from "../declared-mistake";
import { NO_PADDING, type Sides } from "../padding";

interface PadArguments {
  readonly padding: Sides;
  readonly mode: BorderMode;
  readonly value: number | null;
}

const isPadded = ({ padding }: PadArguments): boolean => Object.values(padding).some((width) => width > 0);

/** The border holds something else. */
const filled = (id: MistakeId, mode: BorderMode, value: number | null): DeclaredMistake<PadArguments> => ({
  id,
  change: (read) => (isPadded(read) && (read.mode !== mode || read.value !== value) ? { mode, value } : null),
});

/** What `pad` invites. */
export const padMistakes: readonly DeclaredMistake<PadArguments>[] = [
  { id: "padding-ignored", change: (read) => (isPadded(read) ? { padding: NO_PADDING } : null) },
  {
    id: "padded-one-side",
    change: ({ padding: { top, bottom, left, right } }) =>
      top + left > 0 && bottom + right > 0 ? { padding: { top, left, bottom: 0, right: 0 } } : null,
  },
  filled("edge-replicated", "edge", null),
  filled("reflected", "reflect", null),
  filled("wrapped-around", "wrap", null),
  filled("padded-with-ones", "zero", 1),
];
