import process from "node:process";
import { diagnosePart, gradePart, type Value } from "@/grader";
import type { Station } from "./stations";
import { written } from "./written";

/** What becomes of an answer: nothing to look for, or what the search says and how long it took. */
export type Heard =
  | { readonly searched: false; readonly right: boolean }
  | {
      readonly searched: true;
      /** null: unknown. "slips": a right procedure. Several mistakes are joined by a plus sign. */
      readonly said: string | null;
      /** Of a processor, so that nothing else on the machine counts. */
      readonly milliseconds: number;
    };

/** Grades an answer as it is typed and, where it is not right, looks for its mistake: the whole way of a submission. */
export function hear({ exercise, solution, part, kind }: Station, answer: Value): Heard {
  const task = { exercise, solution, part: part.id, answer: written(kind, answer) };
  const verdict = gradePart(task);
  if (verdict.status !== "wrong" && verdict.status !== "partial")
    return { searched: false, right: verdict.status === "right" };
  const begun = process.cpuUsage();
  const diagnosis = diagnosePart({ ...task, verdict });
  const { user, system } = process.cpuUsage(begun);
  const milliseconds = (user + system) / 1000;
  const said = diagnosis && (diagnosis.mistakes.join("+") || "slips");
  return { searched: true, said, milliseconds };
}
