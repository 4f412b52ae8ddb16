import { STATE_WORDS } from "@/app/_ui/state-words";
import type { PartState } from "@/lib/assignments/homework-view";

const ORDER = [
  "right",
  "provisional",
  "handed-in",
  "started",
  "tried",
  "open",
] as const satisfies readonly PartState["state"][];

/** "2 parts full marks, 1 provisional, 1 not started": how many parts of an exercise stand how. */
export function partsInWords(parts: readonly Pick<PartState, "state">[]): string {
  const counted = ORDER.map((state) => ({
    state,
    count: parts.filter((part) => part.state === state).length,
  }));
  return counted
    .filter(({ count }) => count > 0)
    .map(({ state, count }, index) => {
      const noun = index > 0 ? "" : count === 1 ? " part" : " parts";
      return `${count}${noun} ${STATE_WORDS[state]}`;
    })
    .join(", ");
}
