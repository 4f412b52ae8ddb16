import type { MistakeId } from "../mistakes.en";
import { type Effort, noEffort } from "../ops/effort";
import { operations } from "../ops/index";
import type { Value } from "../ops/value";
import type { Result } from "../result";
import { evaluateProgram, type Scope } from "./evaluate-program";
import { type Call, callsIn, type Program } from "./program";

/** One mistake and where it is made: at every call that invites it, or at some, by their places in `callsIn`. */
export interface Mutation {
  readonly mistake: MistakeId;
  readonly sites: "all" | ReadonlySet<number>;
}

/** A call and a mistake that its operation declares; whether its arguments allow it shows only in evaluation. */
export interface Site {
  /** Place of the call in `callsIn`. */
  readonly at: number;
  readonly operation: string;
  readonly mistake: MistakeId;
}

/** Every mistake at every call of the program, call by call. */
export const sitesIn = (program: Program): readonly Site[] =>
  callsIn(program).flatMap(({ operation }, at) =>
    mistakesOf(operation).map((mistake) => ({ at, operation, mistake })),
  );

/**
 * The program's value when the mistakes are made in it, also several in one call, in their order.
 * null where one of them can be made nowhere, so that the outcome would not be its doing; a refusal where the
 * mistaken way leads nowhere (a size below 1, shapes that no longer fit) or the budget ends.
 */
export function evaluateMutated(
  program: Program,
  scope: Scope,
  mutations: readonly Mutation[],
  effort: Effort = noEffort(),
): Result<Value> | null {
  const planned = planMutations(program, mutations);
  if (planned.size === 0) return null;
  const made = new Set<MistakeId>();
  const result = evaluateProgram(program, scope, effort, (call, inputs, spent) => {
    const mistakes = planned.get(call);
    const mistaken = mistakes && operations.get(call.operation)?.applyMistaken(inputs, mistakes, spent);
    if (!mistaken) return null;
    for (const id of mistaken.made) made.add(id);
    return mistaken.result;
  });
  return mutations.every(({ mistake }) => made.has(mistake)) ? result : null;
}

function planMutations(
  program: Program,
  mutations: readonly Mutation[],
): ReadonlyMap<Call, readonly MistakeId[]> {
  const planned = new Map<Call, readonly MistakeId[]>();
  for (const [at, call] of callsIn(program).entries()) {
    const invited = mistakesOf(call.operation);
    const here = mutations
      .filter(({ mistake, sites }) => (sites === "all" || sites.has(at)) && invited.includes(mistake))
      .map(({ mistake }) => mistake);
    if (here.length > 0) planned.set(call, here);
  }
  return planned;
}

const mistakesOf = (operation: string): readonly MistakeId[] =>
  operations.get(operation)?.mistakes.map(({ id }) => id) ?? [];
