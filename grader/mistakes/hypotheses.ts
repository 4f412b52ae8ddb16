import type { MutableProgram, Mutation } from "../language/evaluate-mutated";
import { mistakenStructures } from "../language/mistaken-structures";
import type { MistakeId } from "../mistakes.en";
import type { Effort } from "../ops/effort";
import { asTensor, type Value } from "../ops/value";
import type { Result } from "../result";
import { type Budget, openEffort, settle } from "./budget";

/** A way in which an answer may have come about, and the answer that it leads to. */
export interface Hypothesis {
  readonly mistakes: readonly MistakeId[];
  /** Made wherever it can be, and not at one place or in one summand only. */
  readonly everywhere: boolean;
  readonly predicted: Value;
}

export interface Searched {
  readonly program: MutableProgram;
  readonly budget: Budget;
}

/** One mistake at every call that invites it, then, where several calls do, at each of them alone. */
export function* singleMistakes(searched: Searched): Generator<Hypothesis> {
  const { sites } = searched.program;
  const ids = [...new Set(sites.map(({ mistake }) => mistake))];
  for (const mistake of ids) yield* attempt(searched, [{ mistake, sites: "all" }]);
  for (const mistake of ids) {
    const places = sites.filter((site) => site.mistake === mistake);
    if (places.length < 2) continue;
    for (const { at } of places) yield* attempt(searched, [{ mistake, sites: new Set([at]) }]);
  }
}

/** Two mistakes together, each at every call that invites it. */
export function* pairsOfMistakes(
  searched: Searched,
  pairs: Iterable<readonly [MistakeId, MistakeId]>,
): Generator<Hypothesis> {
  for (const [first, second] of pairs) {
    yield* attempt(searched, [
      { mistake: first, sites: "all" },
      { mistake: second, sites: "all" },
    ]);
  }
}

/** The program's own structure mistaken: a summand left out, channels averaged, only the first channel taken. */
export function* structureMistakes({ program, budget }: Searched): Generator<Hypothesis> {
  for (const { mistake, program: other, channel } of mistakenStructures(program.program)) {
    const effort = openEffort(budget);
    if (effort === null) return;
    const isOne = channel === null || isMap(program.evaluateVariant(channel, effort));
    const result = isOne ? program.evaluateVariant(other, effort) : null;
    settle(budget, effort);
    if (result?.ok) yield { mistakes: [mistake], everywhere: false, predicted: result.value };
  }
}

/** Whether what was computed has rows and columns, as a channel has. */
export const isMap = (result: Result<Value>): boolean =>
  result.ok && (asTensor(result.value)?.shape.length ?? 0) > 1;

function* attempt(searched: Searched, mutations: readonly Mutation[]): Generator<Hypothesis> {
  const { program, budget } = searched;
  const effort: Effort | null = openEffort(budget);
  if (effort === null) return;
  const result = program.evaluate(mutations, effort);
  settle(budget, effort);
  if (!result?.ok) return;
  const everywhere = mutations.every(({ sites }) => sites === "all");
  yield { mistakes: mutations.map(({ mistake }) => mistake), everywhere, predicted: result.value };
}
