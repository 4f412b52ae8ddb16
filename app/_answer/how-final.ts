import type { VerdictView } from "@/lib/submissions/views";

/** Whether a verdict's points stand, may be changed by a person, or are only those found so far. */
export function howFinal({
  status,
  provisional,
}: Pick<VerdictView, "status" | "provisional">): "final" | "provisional" | "so far" {
  if (status === "needs-review") return "so far";
  return provisional ? "provisional" : "final";
}
