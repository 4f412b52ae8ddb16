import { evaluateMutated } from "../language/evaluate-mutated";
import { parseProgram } from "../language/parse-program";
import { isMistakeId } from "../mistakes.en";
import { toJson } from "../ops/to-json";
import type { Value } from "../ops/value";
import type { Result } from "../result";
import { valueIn } from "./outcome";

/** The outcome of a program with a mistake made wherever it can be; null where it can be made nowhere. */
export function runMistaken(
  text: string,
  mistake: string,
  given: Readonly<Record<string, Value>> = {},
): Result<Value> | null {
  if (!isMistakeId(mistake)) throw new Error(`${mistake} is no mistake`);
  const program = valueIn(parseProgram(text));
  return evaluateMutated(program, new Map(Object.entries(given)), [{ mistake, sites: "all" }]);
}

/** Its value as plain numbers and lists; null where the mistake cannot be made; throws where it is refused. */
export function mistaken(text: string, mistake: string, given: Readonly<Record<string, Value>> = {}) {
  const result = runMistaken(text, mistake, given);
  return result && toJson(valueIn(result));
}
