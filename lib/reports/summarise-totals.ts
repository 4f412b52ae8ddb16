import type { Points } from "@/grader";
import type { AssignmentReport } from "./views";

const STEPS = 10;

interface Totals {
  /** Students of the course. */
  students: number;
  /** Of those who handed in. */
  totals: readonly Points[];
  possible: Points;
}

export function summariseTotals({
  students,
  totals,
  possible,
}: Totals): Pick<AssignmentReport, "summary" | "distribution"> {
  const mean = meanOf(totals);
  const variance = mean === null ? null : meanOf(totals.map((total) => (total - mean) ** 2));
  return {
    summary: {
      students,
      handedIn: totals.length,
      mean,
      deviation: variance === null ? null : Math.sqrt(variance),
    },
    distribution: possible === 0 ? [] : steps(totals, possible),
  };
}

function meanOf(values: readonly number[]): number | null {
  if (values.length === 0) return null;
  return values.reduce((sum, value) => sum + value, 0) / values.length;
}

/** Points are whole hundredths, so a step begins with the first of them that lies in it. */
function steps(totals: readonly Points[], possible: Points): AssignmentReport["distribution"] {
  const startOf = (step: number): Points => Math.ceil((step * possible) / STEPS);
  return Array.from({ length: STEPS }, (_, step) => {
    const [from, to] = [startOf(step), startOf(step + 1)];
    const last = step === STEPS - 1;
    const students = totals.filter((total) => total >= from && (last || total < to)).length;
    return { from, to, students };
  });
}
