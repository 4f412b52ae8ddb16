import { issue } from "../../issue";
import { evaluateMutated } from "../../language/evaluate-mutated";
import { evaluateProgram } from "../../language/evaluate-program";
import type { Program } from "../../language/program";
import { sameValue } from "../../mistakes/same-value";
import type { MistakeId } from "../../mistakes.en";
import { asNumbers, cellsIn, describeValue, type Value } from "../../ops/value";
import { ok, type Result, refuse } from "../../result";
import type { NestedNumbers } from "../../tensor/nested";
import type { Key } from "../kind";
import type { Option } from "./compile-options";

/** The name under which programs of options read the part's own value. */
export const ANSWER = "answer";

/** Most cells that an option shows. */
const MOST_CELLS = 400;

/** An option with its value computed, by its own id if it has one. */
export interface NamelessOption {
  readonly id: string | null;
  readonly text: string;
  readonly value: NestedNumbers | null;
  readonly right: boolean;
  /** Whose doing the value is; null for all others. */
  readonly mistake: MistakeId | null;
}

/** The same under the id that students give. */
export interface SettledOption extends NamelessOption {
  readonly id: string;
}

/** @param at the option's place in the file; issues stand below it */
export function settleOption(option: Option, at: number, key: Key): Result<NamelessOption> {
  const { id, text, right, shows } = option;
  switch (shows.type) {
    case "text":
      return ok({ id, text, value: null, right: right ?? false, mistake: null });
    case "value": {
      const value = under(["options", at, "value"], evaluateShown(shows.program, key));
      if (!value.ok) return value;
      if (key.value === null)
        return ok({ id, text, value: value.value, right: right ?? false, mistake: null });
      if (right !== null) {
        const data = { field: '"right"', detail: "is settled by the part's answer program" };
        return refuse(issue("bad-field", data, ["options", at, "right"]));
      }
      return ok({ id, text, value: value.value, right: sameValue(value.value, key.value), mistake: null });
    }
    case "mistake": {
      const value = under(["options", at, "mistake"], evaluateMistaken(shows.mistake, key));
      return value.ok ? ok({ id, text, value: value.value, right: false, mistake: shows.mistake }) : value;
    }
    default:
      return shows satisfies never;
  }
}

function evaluateShown(program: Program, { value, scope, effort }: Key): Result<NestedNumbers> {
  const known = value === null ? scope : new Map([...scope, [ANSWER, value]]);
  const shown = evaluateProgram(program, known, effort);
  return shown.ok ? readShown(shown.value) : shown;
}

/** Refuses a mistake that cannot be made in the answer program, leads nowhere, or leads to the right answer. */
function evaluateMistaken(mistake: MistakeId, { program, value, scope, effort }: Key): Result<NestedNumbers> {
  if (program === null || value === null) return refuse(issue("mistake-without-answer", {}));
  const mistaken = evaluateMutated(program, scope, [{ mistake, sites: "all" }], effort);
  if (!mistaken?.ok) return refuse(issue("mistake-not-made", { mistake }));
  return sameValue(mistaken.value, value)
    ? refuse(issue("mistake-silent", { mistake }))
    : readShown(mistaken.value);
}

function readShown(value: Value): Result<NestedNumbers> {
  const cells = cellsIn(value, MOST_CELLS);
  if (cells > MOST_CELLS) return refuse(issue("tensor-too-large", { cells, limit: MOST_CELLS }));
  const numbers = asNumbers(value);
  return numbers === null ? refuse(issue("not-numeric", { found: describeValue(value) })) : ok(numbers);
}

const under = <T>(path: readonly (string | number)[], result: Result<T>): Result<T> =>
  result.ok
    ? result
    : refuse(...result.issues.map((found) => ({ ...found, path: [...path, ...found.path] })));
