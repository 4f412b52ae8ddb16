import { type Diagnosis, describeDiagnosis } from "@/grader";
import { knownDiagnosis } from "./known-diagnosis";

/** What a student is told of the procedure that probably led to a wrong answer. */
export interface DiagnosisView {
  message: string;
  /** Another procedure than the right one; not only slips of that. */
  mistaken: boolean;
}

export function diagnosisView(stored: Diagnosis | null): DiagnosisView | null {
  const diagnosis = knownDiagnosis(stored);
  return (
    diagnosis && {
      message: describeDiagnosis(diagnosis).message,
      mistaken: diagnosis.mistakes.length > 0,
    }
  );
}
