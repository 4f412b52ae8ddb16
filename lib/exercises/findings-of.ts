import { describeIssue, type Issue, placesOf } from "@/grader";
import type { Finding } from "./views";

/** What keeps a text from being an exercise, from its top to its end, each said once. */
export function findingsOf(source: string, issues: readonly Issue[]): Finding[] {
  const places = placesOf(source, issues);
  const findings = issues.flatMap((found, at): Finding[] => {
    const place = places[at];
    return place ? [{ severity: "error", ...place, message: describeIssue(found) }] : [];
  });
  return distinct(findings).toSorted((a, b) => a.line - b.line || a.column - b.column);
}

function distinct(findings: readonly Finding[]): Finding[] {
  return [
    ...new Map(
      findings.map((each) => [`${each.line}:${each.column}:${each.message}`, each] as const),
    ).values(),
  ];
}
