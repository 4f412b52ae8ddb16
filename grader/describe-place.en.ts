import type { Issue, IssueCode } from "./issue";

/** Issues of single cells; their path is the cell's zero-based position. */
const CELL_ISSUES: ReadonlySet<IssueCode> = new Set([
  "not-a-number",
  "decimal-comma",
  "thousands-comma",
  "unclosed-parenthesis",
  "not-finite",
  "division-by-zero",
  "number-too-long",
]);

const AXES = ["Row", "column", "channel"] as const;

/**
 * "Row 2, column 3: " where an issue belongs to a cell, else "". A path of numbers is a cell; `["axis", n]` or
 * `["axis", name]` is one length of a shape.
 */
export function describePlace({ code, path }: Issue): string {
  if (!CELL_ISSUES.has(code)) return "";
  const [first, second] = path;
  if (first === "axis") return typeof second === "number" ? `Axis ${second + 1}: ` : `${second}: `;
  if (typeof first === "number" && path.length === 1) return `Cell ${first + 1}: `;
  const places = path.flatMap((step, level) =>
    typeof step === "number" ? [`${AXES[level] ?? "position"} ${step + 1}`] : [],
  );
  return places.length === path.length && places.length > 0 ? `${places.join(", ")}: ` : "";
}
