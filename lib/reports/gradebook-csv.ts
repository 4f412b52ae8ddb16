import { toWholePoints } from "@/grader";
import { buildAssignmentReport } from "./build-assignment-report";
import type { Exported } from "./find-exported";
import { BYTE_ORDER_MARK, type CsvCell, toCsv } from "./to-csv";

/** Exercises with a mark that rules about words gave, or could not settle. */
const PROVISIONAL = "Provisional (exercises)";

/** The gradebook by name: a line for every student, a column for every exercise; empty where nothing was handed in. */
export async function* gradebookCsv({ course, assignment }: Exported): AsyncGenerator<string> {
  const sort = { by: "name", descending: false } as const;
  const { columns, rows, possible } = await buildAssignmentReport({ course, assignment, sort });
  const exercises = columns.map(
    ({ number, title, possible: points }) => `${number}. ${title} (${inPoints(points)})`,
  );
  const heading = ["Student", "Email", ...exercises, `Total (${inPoints(possible)})`, PROVISIONAL];
  const lines = rows.map(({ name, email, cells, total }): CsvCell[] => [
    name,
    email,
    ...cells.map(({ earned, state }) => (state === "untouched" ? "" : toWholePoints(earned))),
    toWholePoints(total),
    cells.filter(({ state }) => state === "provisional").length,
  ]);
  yield BYTE_ORDER_MARK + toCsv([heading, ...lines]);
}

const inPoints = (points: number): string =>
  `${toWholePoints(points)} ${points === 100 ? "point" : "points"}`;
