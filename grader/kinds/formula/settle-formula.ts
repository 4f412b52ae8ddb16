import { type IssueCode, issue } from "../../issue";
import { evaluateProgram } from "../../language/evaluate-program";
import type { Program } from "../../language/program";
import type { Value } from "../../ops/value";
import { ok, type Refusal, type Result, refuse } from "../../result";
import { describeKey } from "../describe-key";
import type { Key } from "../kind";
import { fitsAll } from "./fits-all";
import { writeFormula } from "./formula";
import { formulaOf } from "./formula-of";
import { measureAt } from "./measure-at";
import { parseFormula } from "./parse-formula";
import { type Point, pointsOf } from "./points";
import type { FormulaQuestion } from "./question";
import type { FormulaTruth } from "./truth";

/** Points that are compared, where the domain has more than can be tried completely. */
const WANTED = 32;
/** Fewer do not tell one formula from another, unless the domain has no more. */
const LEAST = 8;

/** Refuses a program without a number as its value, or without a value almost everywhere in the domain. */
export function settleFormula(key: Key, question: FormulaQuestion): Result<FormulaTruth> {
  const { program, scope } = key;
  if (program === null) return unfit(null);
  const { points: candidates, complete } = pointsOf(question.variables);
  const points: { point: Point; value: number; rounding: number }[] = [];
  let refusal: Refusal | null = null;
  for (const point of candidates) {
    if (points.length === WANTED && !complete) break;
    const result = evaluateProgram(program, new Map<string, Value>([...scope, ...point]), key.effort);
    if (!result.ok && isSpent(result)) return result;
    if (!result.ok) {
      refusal ??= result;
      continue;
    }
    const { value } = result;
    if (typeof value !== "number") return unfit(value);
    points.push({ point, value, rounding: 0 });
  }
  if (points.length < (complete ? 1 : LEAST)) {
    const data = { defined: points.length, tried: candidates.length };
    return refuse(issue("formula-undefined", data), ...(refusal?.issues ?? []));
  }
  return withExample({ points }, { program, scope, question });
}

const unfit = (value: Value | null) =>
  refuse(issue("truth-unfit", { kind: "formula", found: describeKey(value) }));

/** After these nothing more can be computed; whatever else a program is refused for belongs to the point. */
const isSpent = ({ issues }: Refusal): boolean => issues.some(({ code }) => SPENT.has(code));

const SPENT: ReadonlySet<IssueCode> = new Set([
  "out-of-steps",
  "too-much-read",
  "too-much-work",
  "tensor-too-large",
]);

interface Written {
  readonly program: Program;
  readonly scope: Key["scope"];
  readonly question: FormulaQuestion;
}

/**
 * The truth with the author's example, or the program itself as a formula, and with the rounding that this one brings
 * along. Refuses an example that is not right.
 */
function withExample(
  truth: Omit<FormulaTruth, "example">,
  { program, scope, question }: Written,
): Result<FormulaTruth> {
  const own = question.example;
  const written = own ?? formulaOf(program, { scope, variables: question.names });
  const text = typeof written === "object" && written !== null ? writeFormula(written) : written;
  if (text === null) return refuse(issue("example-needed", {}));
  const read = parseFormula(text, question.names);
  if (read.ok && fitsAll(read.value, truth)) {
    const points = truth.points.map((each) => ({
      ...each,
      rounding: measureAt(read.value, each.point).rounding,
    }));
    return ok({ points, example: text });
  }
  if (own === null) return refuse(issue("example-needed", {}));
  const issues = read.ok ? [issue("example-differs", {})] : read.issues;
  return refuse(...issues.map((found) => ({ ...found, path: ["example"] })));
}
