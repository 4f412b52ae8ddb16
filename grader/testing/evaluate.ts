import type { Issue } from "../issue";
import { evaluateProgram } from "../language/evaluate-program";
import { parseProgram } from "../language/parse-program";
import { describeIssue } from "../messages.en";
import { toJson } from "../ops/to-json";
import type { Value } from "../ops/value";
import type { Result } from "../result";

/** Values by the names a program under test reads. */
type Given = Readonly<Record<string, Value>>;

/** Parses and evaluates a program the way every answer goes. */
export function run(text: string, given: Given = {}): Result<Value> {
  const program = parseProgram(text);
  return program.ok ? evaluateProgram(program.value, new Map(Object.entries(given))) : program;
}

/** The value of a result; throws, with the sentences, where it is a refusal. */
export function unwrap(result: Result<Value>): Value {
  if (result.ok) return result.value;
  throw new Error(`refused: ${result.issues.map(describeIssue).join(" ")}`);
}

/** The program's value as plain numbers and lists; throws where it is refused. */
export const evaluate = (text: string, given: Given = {}) => toJson(unwrap(run(text, given)));

/** Applies one operation to values, through the evaluator. */
export function apply(operation: string, ...values: readonly Value[]): Result<Value> {
  const named = values.map((value, at) => [`value${at}`, value] as const);
  return run(`${operation}(${named.map(([name]) => name).join(", ")})`, Object.fromEntries(named));
}

/** The issues of a program that must be refused; throws where it has a value. */
export function issuesOf(text: string, given: Given = {}): readonly Issue[] {
  const result = run(text, given);
  if (result.ok)
    throw new Error(`${text} was not refused but gave ${JSON.stringify(toJson(result.value)).slice(0, 200)}`);
  return result.issues;
}

/** Their codes alone. */
export const codesOf = (text: string, given: Given = {}): readonly string[] =>
  issuesOf(text, given).map(({ code }) => code);

/** Values written as programs: `{f: "[[1, 2], [3, 4]]"}`. */
export const values = (texts: Readonly<Record<string, string>>): Given =>
  Object.fromEntries(Object.entries(texts).map(([name, text]) => [name, unwrap(run(text))]));
