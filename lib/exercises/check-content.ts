import type { DeclaredConventions, SolvedExercise } from "@/grader";
import { checkSamples, type SampleOutcome } from "./check-samples";
import { findingsOf } from "./findings-of";
import { openSource } from "./open-source";
import { sampleFindings } from "./sample-findings";
import type { Finding } from "./views";

export interface ContentCheck {
  /** Empty for a text that may be published. */
  findings: Finding[];
  /** null for a text that is no exercise; findings then say why. */
  opened: (SolvedExercise & { samples: readonly SampleOutcome[] }) | null;
}

/** Reads a text as an exercise under its course's conventions, and grades its samples. */
export function checkContent(source: string, behind: DeclaredConventions = {}): ContentCheck {
  const opened = openSource(source, behind);
  if (!opened.ok) return { findings: findingsOf(source, opened.issues), opened: null };
  const samples = checkSamples(opened.value);
  return { findings: sampleFindings(source, samples), opened: { ...opened.value, samples } };
}
