import type { Row } from "./row";
import { assignmentRows } from "./rows/assignments";
import { courseRows } from "./rows/courses";
import { exerciseRows } from "./rows/exercises";
import { practiceRows } from "./rows/practice";
import { publicRows } from "./rows/public";
import { reportRows } from "./rows/reports";
import { studentRows } from "./rows/student";
import { traceRows } from "./rows/traces";

/** Who may what: the whole site. */
export const rows: readonly Row[] = [
  ...publicRows,
  ...studentRows,
  ...practiceRows,
  ...traceRows,
  ...courseRows,
  ...assignmentRows,
  ...exerciseRows,
  ...reportRows,
];
