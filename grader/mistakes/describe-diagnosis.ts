import { explainMistake, type MistakeId } from "../mistakes.en";
import type { Diagnosis } from "./diagnosis";
import { describeOtherConventions } from "./other-convention.en";

/** A diagnosis for a report: `id` is a mistake's, two joined by a plus sign, or "slips" of a right procedure. */
export interface NamedMistake {
  readonly id: string;
  readonly certainty: Diagnosis["certainty"];
  /** For the student. */
  readonly message: string;
}

/** The diagnosis by its name and in a student's words. */
export function describeDiagnosis(diagnosis: Diagnosis): NamedMistake {
  const { mistakes, certainty, slips, isMap = false, conventions } = diagnosis;
  const unit = isMap ? "cell" : "side";
  const cells = slips.length === 1 ? `one ${unit}` : `${slips.length} ${unit}s`;
  if (mistakes.length === 0) {
    return { id: "slips", certainty, message: `The procedure is right; ${cells} went wrong.` };
  }
  if (conventions !== undefined) {
    return { id: mistakes.join("+"), certainty, message: describeOtherConventions(conventions) };
  }
  const also = slips.length > 0 ? ` Besides, ${cells} went wrong.` : "";
  return { id: mistakes.join("+"), certainty, message: `${explainAll(mistakes, isMap)}${also}` };
}

function explainAll([first, ...others]: readonly MistakeId[], isMap: boolean): string {
  if (first === undefined) return "";
  const more = others.map((id) => explainMistake(id).replace(/^This is what one gets when /, "and "));
  return [explainMistake(first, isMap), ...more].join(" ").replace(/\. and /g, ", and ");
}
