import { placesOfPaths } from "@/grader";
import type { SampleOutcome } from "./check-samples";
import type { Finding } from "./views";

/** Beyond this many a list helps nobody. */
const MOST_FINDINGS = 50;

/** Samples that do not come out as the file says, where the file says so. */
export function sampleFindings(source: string, outcomes: readonly SampleOutcome[]): Finding[] {
  const wrong = outcomes
    .flatMap(({ difference, ...outcome }) => (difference === null ? [] : [{ ...outcome, difference }]))
    .slice(0, MOST_FINDINGS);
  if (wrong.length === 0) return [];
  const places = placesOfPaths(
    source,
    wrong.map(({ sample, part }) => ["samples", sample, "expect", part]),
  );
  return wrong.flatMap(({ sample, part, difference }, at): Finding[] => {
    const place = places[at];
    const message = `Sample ${sample + 1}, part ${part}: ${difference}.`;
    return place ? [{ severity: "error", ...place, message: message.replace(/\.\)\.$/, ".)") }] : [];
  });
}
