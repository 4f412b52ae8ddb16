import { type Diagnosis, isMistakeId } from "@/grader";

/** A stored diagnosis, as far as this version of the grader still knows its mistakes; null where it does not. */
export const knownDiagnosis = (stored: Diagnosis | null): Diagnosis | null =>
  stored?.mistakes.every(isMistakeId) ? stored : null;
