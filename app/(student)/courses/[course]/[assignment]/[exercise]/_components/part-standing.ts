import type { Standing } from "@/app/_answer/check-outcome";
import type { Judged } from "@/app/_kinds/kind-view";
import type { ItemState } from "@/lib/assignments/homework-view";

/** How one part stands, its points in hundredths. */
export interface PartStanding {
  state: ItemState;
  earned: number;
  possible: number;
}

const isOpen = (judged: Judged | null): boolean =>
  judged === null || ["invalid", "unanswered"].includes(judged.verdict.status);

/** The best marks may be those of a person's later word: rules about words gave them, or could not give them all. */
const waits = ({ status, provisional }: Judged["verdict"]): boolean =>
  status === "needs-review" || (status === "right" && provisional);

export function partStanding(
  { judged, attempts, earned, state }: Pick<Standing, "judged" | "attempts" | "earned" | "state">,
  { possible }: Pick<PartStanding, "possible">,
): PartStanding {
  if (state !== undefined) return { state, earned, possible };
  const untouched = attempts === null ? isOpen(judged) : attempts.used === 0;
  if (untouched) return { state: "open", earned, possible };
  if (judged !== null && waits(judged.verdict)) return { state: "provisional", earned, possible };
  const begun = earned > 0 ? "started" : "tried";
  return { state: earned >= possible ? "right" : begun, earned, possible };
}
