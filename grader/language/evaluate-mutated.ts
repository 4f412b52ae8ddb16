import type { MistakeId } from "../mistakes.en";
import { type Effort, noEffort } from "../ops/effort";
import { operations } from "../ops/index";
import type { Value } from "../ops/value";
import type { Result } from "../result";
import { evaluateProgram, type Replace, type Scope } from "./evaluate-program";
import { type Call, callsIn, children, type Program } from "./program";

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
export const evaluateMutated = (
  program: Program,
  scope: Scope,
  mutations: readonly Mutation[],
  effort: Effort = noEffort(),
): Result<Value> | null => new MutableProgram(program, scope).evaluate(mutations, effort);

/** A program that is evaluated again and again with mistakes; what they do not touch is computed once. */
export class MutableProgram {
  readonly sites: readonly Site[];
  readonly program: Program;
  readonly #scope: Scope;
  /** The calls that invite a mistake. */
  readonly #inviting: ReadonlyMap<MistakeId, readonly PlacedCall[]>;
  readonly #values = new Map<Program, Value>();

  constructor(program: Program, scope: Scope) {
    this.program = program;
    this.#scope = scope;
    this.sites = sitesIn(program);
    const inviting = new Map<MistakeId, PlacedCall[]>();
    for (const [at, placed] of placeCalls(program, []).entries()) {
      for (const mistake of mistakesOf(placed.call.operation)) {
        inviting.set(mistake, [...(inviting.get(mistake) ?? []), { ...placed, at }]);
      }
    }
    this.#inviting = inviting;
  }

  /** As `evaluateMutated`. */
  evaluate(mutations: readonly Mutation[], effort: Effort): Result<Value> | null {
    const { planned, stale } = this.#plan(mutations);
    if (planned.size === 0) return null;
    const made = new Set<MistakeId>();
    const replace: Replace = (call, inputs, spent) => {
      const mistakes = planned.get(call);
      const mistaken = mistakes && operations.get(call.operation)?.applyMistaken(inputs, mistakes, spent);
      if (!mistaken) return null;
      for (const id of mistaken.made) made.add(id);
      return mistaken.result;
    };
    const recall = { values: this.#values, stale };
    const result = evaluateProgram(this.program, this.#scope, effort, replace, recall);
    return mutations.every(({ mistake }) => made.has(mistake)) ? result : null;
  }

  #plan(mutations: readonly Mutation[]) {
    const planned = new Map<Call, MistakeId[]>();
    const stale = new Set<Program>();
    for (const { mistake, sites } of mutations) {
      for (const { at, call, within } of this.#inviting.get(mistake) ?? []) {
        if (sites !== "all" && !sites.has(at)) continue;
        const here = planned.get(call);
        if (here) here.push(mistake);
        else planned.set(call, [mistake]);
        for (const node of within) stale.add(node);
      }
    }
    return { planned, stale };
  }

  /** The value of another program that is made of this one's nodes, such as one with a part left out. */
  evaluateVariant(program: Program, effort: Effort): Result<Value> {
    return evaluateProgram(program, this.#scope, effort, null, { values: this.#values, stale: NOTHING });
  }
}

const NOTHING: ReadonlySet<Program> = new Set();

interface CallWithin {
  readonly call: Call;
  /** Itself and all that it stands in. */
  readonly within: readonly Program[];
}

interface PlacedCall extends CallWithin {
  /** In `callsIn`. */
  readonly at: number;
}

/** In the order of `callsIn`. */
function placeCalls(node: Program, around: readonly Program[]): readonly CallWithin[] {
  const within = [...around, node];
  const inner = children(node).flatMap((child) => placeCalls(child, within));
  return node.type === "call" ? [{ call: node, within }, ...inner] : inner;
}

const mistakesOf = (operation: string): readonly MistakeId[] =>
  operations.get(operation)?.mistakes.map(({ id }) => id) ?? [];
