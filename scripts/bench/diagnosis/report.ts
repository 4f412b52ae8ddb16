import type { Simulation } from "./simulation";
import type { Tallies } from "./tally";

const percent = (share: number): string => `${(100 * share).toFixed(2)} %`;

/** Tables of a simulation in Markdown. */
export function report({ conditions, kinds, confusions, mistakes, innocent, accused }: Simulation): string {
  return [
    "## Students who make one mistake wherever it can be made",
    table(conditions, ["right", "wrong", "silent"]),
    "By kind of question:",
    table(kinds, ["right", "wrong", "silent"]),
    "## Answers that no mistake led to",
    table(innocent, ["named", "silent"]),
    "## Named although no mistake led there",
    lists(accused, null),
    "## What was said instead of the mistake",
    lists(confusions, (name) => name),
    "## How many students' mistakes can be told at all",
    table(mistakes, ["told", "shared", "hidden", "tells nothing", "unreadable"]),
  ].join("\n\n");
}

function table(tallies: Tallies, outcomes: readonly string[]): string {
  const rows = tallies
    .entries()
    .map(([name, tally]) => [
      name,
      String(tally.total),
      ...outcomes.map((each) => percent(tally.share(each))),
    ]);
  const head = ["", "answers", ...outcomes];
  return [head, head.map(() => "---"), ...rows].map((row) => `| ${row.join(" | ")} |`).join("\n");
}

/** One line for each tally: what it counted, the most frequent first, without what was expected. */
function lists(tallies: Tallies, expected: ((name: string) => string) | null): string {
  const lines = tallies.entries().flatMap(([name, tally]) => {
    const others = tally.entries().filter(([outcome]) => outcome !== expected?.(name));
    if (others.length === 0) return [];
    return [
      `- ${name} (${tally.total}): ${others.map(([outcome, many]) => `${outcome} ${many}`).join(", ")}`,
    ];
  });
  return lines.length === 0 ? "Nothing." : lines.join("\n");
}

/** The least value that a share of the values does not exceed. */
export function quantile(values: readonly number[], share: number): number {
  const sorted = values.toSorted((left, right) => left - right);
  return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? 0;
}
