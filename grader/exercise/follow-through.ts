import { evaluateProgram } from "../language/evaluate-program";
import { namesIn } from "../language/program";
import { sameValue } from "../mistakes/same-value";
import { shareOf } from "../numeric/points";
import { noEffort } from "../ops/effort";
import type { Value } from "../ops/value";
import { Tensor } from "../tensor/tensor";
import type { RawAnswer } from "../tensor/tensor-from-cells";
import type { PartVerdict } from "../verdict";
import type { Exercise, Part } from "./exercise";
import type { Solution } from "./solution";

interface Carried {
  readonly exercise: Exercise;
  readonly solution: Solution;
  readonly part: Part;
  readonly answer: RawAnswer;
  readonly earlier: ReadonlyMap<string, RawAnswer>;
}

/** Ids of the earlier parts whose own answers may stand in for the right ones when this part is marked. */
export function partsCarriedInto({ parts }: Pick<Exercise, "parts">, id: string): readonly string[] {
  const at = parts.findIndex((part) => part.id === id);
  const part = parts[at];
  if (!part?.program || part.followThrough === 0) return [];
  const names = namesIn(part.program);
  return parts.slice(0, at).flatMap((before) => (names.has(before.id) ? [before.id] : []));
}

/**
 * The verdict on an answer that is fully right from the student's own earlier answers, worth the part's declared
 * share; `plain` where that is no better, where the answer does not follow, or no earlier answer may be carried. What
 * follows only in some cells proves nothing: plain marks then say more plainly where it is wrong.
 */
export function followThrough(carried: Carried, plain: PartVerdict): PartVerdict {
  const { solution, part, answer } = carried;
  const own = ownValues(carried);
  if (own.size === 0 || part.program === null) return plain;
  const scope = new Map([...solution.values, ...own]);
  const effort = noEffort();
  const value = evaluateProgram(part.program, scope, effort);
  if (!value.ok || isAbsorbed(value.value, own, carried)) return plain;
  const { program, opened, points } = part;
  const key = { program, value: value.value, scope, effort, prompts: [], salt: "" };
  const settled = opened.settle(key, points);
  if (!settled.ok) return plain;
  const again = settled.value.judge(answer);
  if (again.status !== "right") return plain;
  const earned = shareOf(again.earned, Math.round(part.followThrough * 100), 100);
  if (earned <= plain.earned) return plain;
  const status = earned < points ? "partial" : "right";
  return { ...again, status, earned, carriedFrom: [...own.keys()] };
}

/** Whether the value is an own answer handed through, where the right one is not: the rest of it counts for nothing. */
function isAbsorbed(value: Value, own: ReadonlyMap<string, Value>, { solution, part }: Carried): boolean {
  const right = solution.values.get(part.id);
  return [...own].some(([id, carried]) => {
    const truth = solution.values.get(id);
    const handedThrough = right !== undefined && truth !== undefined && sameValue(right, truth);
    return sameValue(value, carried) && !handedThrough;
  });
}

/** Own answers that differ from the right ones and may stand in for them, as the values that programs see. */
function ownValues({ exercise, solution, part, earlier }: Carried): ReadonlyMap<string, Value> {
  const values = new Map<string, Value>();
  for (const id of partsCarriedInto(exercise, part.id)) {
    const [answer, settled, truth] = [earlier.get(id), solution.settled.get(id), solution.values.get(id)];
    if (answer === undefined || !settled || truth === undefined) continue;
    if (settled.judge(answer).status === "right") continue;
    const own = settled.carry(answer);
    if (own !== null) values.set(id, typeof truth === "number" ? asNumber(own) : own);
  }
  return values;
}

/** A single cell where the part's program gave a number. */
const asNumber = (value: Value): Value =>
  value instanceof Tensor && value.data.length === 1 ? (value.data[0] ?? 0) : value;
