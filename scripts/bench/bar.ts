/** One line of the report: a bar of ours, what was measured, and whether it was met. */
export interface Bar {
  readonly id: string;
  readonly what: string;
  readonly ours: string;
  readonly theirs: string;
  /** What the bar asks, such as "≥ 10×". */
  readonly target: string;
  readonly measured: string;
  readonly met: boolean;
}

const HEADINGS = ["", "bar", "ours", "reference", "asked", "measured", "met"] as const;

/** An aligned table, ready for a terminal or a note. */
export function formatBars(bars: readonly Bar[]): string {
  const rows = [
    [...HEADINGS],
    ...bars.map(({ id, what, ours, theirs, target, measured, met }) => [
      id,
      what,
      ours,
      theirs,
      target,
      measured,
      met ? "yes" : "NO",
    ]),
  ];
  const widths = HEADINGS.map((_, column) => Math.max(...rows.map((row) => row[column]?.length ?? 0)));
  return rows
    .map((row) =>
      row
        .map((cell, at) => cell.padEnd(widths[at] ?? 0))
        .join("  ")
        .trimEnd(),
    )
    .join("\n");
}

export const perSecond = (rate: number): string => `${Math.round(rate).toLocaleString("en")}/s`;

export const times = (ratio: number): string => `${ratio.toFixed(ratio < 10 ? 2 : 1)}×`;
