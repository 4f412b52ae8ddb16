import { dropSummands } from "../language/drop-summands";
import { evaluateMutated, type Mutation, sitesIn } from "../language/evaluate-mutated";
import { evaluateProgram, type Scope } from "../language/evaluate-program";
import type { Program } from "../language/program";
import type { MistakeId } from "../mistakes.en";
import { type Effort, noEffort } from "../ops/effort";
import type { Value } from "../ops/value";
import type { Result } from "../result";

/** A way in which an answer may have come about, and the answer that it leads to. */
export interface Hypothesis {
  readonly mistakes: readonly MistakeId[];
  readonly predicted: Value;
}

/**
 * What the search for one answer's mistake may cost, in units of about one multiply-add: some 20 to 50 ms. It ends
 * there whatever it has found, so that the bound holds for any program and any size.
 */
const MOST_WORK = 20_000_000;

/** The same for two mistakes at once, of which there are hundreds and which are rarely found. */
const MOST_WORK_FOR_TWO = 4_000_000;

/** What is done in vain for each node visited and each cell read, in the same units. */
const NODE_COST = 100;
const CELL_COST = 2;

/** How much has been spent on one answer. */
export interface Budget {
  spent: number;
  readonly most: number;
}

export const budgetForOne = (): Budget => ({ spent: 0, most: MOST_WORK });
export const budgetForTwo = (): Budget => ({ spent: 0, most: MOST_WORK_FOR_TWO });

export interface Searched {
  readonly program: Program;
  readonly scope: Scope;
  readonly budget: Budget;
}

/** One mistake at every call that invites it, then, where several calls do, at each of them alone. */
export function* singleMistakes(searched: Searched): Generator<Hypothesis> {
  const sites = sitesIn(searched.program);
  const ids = [...new Set(sites.map(({ mistake }) => mistake))];
  for (const mistake of ids) yield* attempt(searched, [{ mistake, sites: "all" }]);
  for (const mistake of ids) {
    const places = sites.filter((site) => site.mistake === mistake);
    if (places.length < 2) continue;
    for (const { at } of places) yield* attempt(searched, [{ mistake, sites: new Set([at]) }]);
  }
}

/** Two mistakes together, each at every call that invites it. @param ids those that can be made alone */
export function* pairsOfMistakes(searched: Searched, ids: readonly MistakeId[]): Generator<Hypothesis> {
  for (const [at, first] of ids.entries()) {
    for (const second of ids.slice(at + 1)) {
      yield* attempt(searched, [
        { mistake: first, sites: "all" },
        { mistake: second, sites: "all" },
      ]);
    }
  }
}

/** The program's own structure mistaken: a summand that is left out. */
export function* structureMistakes({ program, scope, budget }: Searched): Generator<Hypothesis> {
  for (const shorter of dropSummands(program)) {
    if (budget.spent > budget.most) return;
    const effort = noEffort();
    const result = evaluateProgram(shorter, scope, effort);
    charge(budget, effort);
    if (result.ok) yield { mistakes: ["summand-dropped"], predicted: result.value };
  }
}

function* attempt(
  { program, scope, budget }: Searched,
  mutations: readonly Mutation[],
): Generator<Hypothesis> {
  if (budget.spent > budget.most) return;
  const effort = noEffort();
  const result: Result<Value> | null = evaluateMutated(program, scope, mutations, effort);
  charge(budget, effort);
  if (result?.ok) yield { mistakes: mutations.map(({ mistake }) => mistake), predicted: result.value };
}

function charge(budget: Budget, { steps, read, multiplyAdds }: Effort): void {
  budget.spent += multiplyAdds + NODE_COST * steps + CELL_COST * read;
}
