import type { ExerciseReport } from "./check-exercise";

interface Column {
  readonly heading: string;
  readonly cell: (report: ExerciseReport) => string;
}

const NONE = "–";

const perVariant = (total: number, { variants }: ExerciseReport): string =>
  variants ? (total / variants.variants).toFixed(1) : NONE;

const sum = (numbers: Iterable<number>): number => [...numbers].reduce((total, each) => total + each, 0);

const COLUMNS: readonly Column[] = [
  { heading: "parts", cell: ({ parts }) => String(parts) },
  { heading: "samples", cell: ({ samples }) => String(samples) },
  { heading: "engines", cell: ({ engines }) => (engines ? "agree" : "DIFFER") },
  { heading: "hidden (known)", cell: ({ lint, known }) => `${lint.hidden.length} (${known})` },
  { heading: "confusable", cell: ({ lint }) => String(lint.confusable.length) },
  { heading: "variants", cell: ({ variants }) => String(variants?.variants ?? NONE) },
  {
    heading: "redrawn",
    cell: ({ variants }) => (variants ? `${Math.round(variants.redrawn * 100)} %` : NONE),
  },
  {
    heading: "hidden each",
    cell: (report) => perVariant(sum(report.variants?.hidden.values() ?? []), report),
  },
  { heading: "confusable each", cell: (report) => perVariant(report.variants?.confusable ?? 0, report) },
];

/** Exercises down, figures across. `hidden` counts mistakes, `confusable` groups of them. */
export function reportTable(name: string, reports: readonly ExerciseReport[]): string {
  const width = Math.max(name.length, ...reports.map(({ slug }) => slug.length + 2));
  const head = [name.padEnd(width), ...COLUMNS.map(({ heading }) => heading)];
  const rows = reports.map((report) => [
    `  ${report.slug}`.padEnd(width),
    ...COLUMNS.map(({ heading, cell }) => cell(report).padStart(heading.length)),
  ]);
  return [head, ...rows].map((cells) => cells.join("  ")).join("\n");
}
