import { type CellMarks, type Diagnosis, describeDiagnosis } from "@/grader";

/** What a student is told of the procedure that probably led to a wrong answer. */
export interface DiagnosisView {
  message: string;
  certainty: Diagnosis["certainty"];
  /** The first cell that is not as asked, an index for each axis; null where there is none, or no cell is marked. */
  differsAt: readonly number[] | null;
}

/** @param cells the marks of the answer; null where it has none */
export function diagnosisView(diagnosis: Diagnosis | null, cells: CellMarks | null): DiagnosisView | null {
  if (diagnosis === null) return null;
  const { message, certainty } = describeDiagnosis(diagnosis);
  return { message, certainty, differsAt: cells === null ? null : firstWrong(cells) };
}

/** The place of the first cell that is not right, an index for each axis; null where all are. */
function firstWrong(marks: CellMarks): readonly number[] | null {
  for (const [at, mark] of marks.entries()) {
    if (mark === false) return [at];
    const within = mark === true ? null : firstWrong(mark);
    if (within !== null) return [at, ...within];
  }
  return null;
}
