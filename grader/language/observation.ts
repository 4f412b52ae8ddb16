import type { MistakeId } from "../mistakes.en";
import { type Effort, noEffort } from "../ops/effort";
import { operations } from "../ops/index";
import type { Value } from "../ops/value";
import { ok, type Result } from "../result";
import { evaluateProgram, type Scope } from "./evaluate-program";
import { type Call, callsIn, type Program } from "./program";

/** A program evaluated once, with what its calls were given and gave. */
export class Observation {
  /** Whether the program has a value; without one, what was computed before is known all the same. */
  readonly isComplete: boolean;
  readonly #scope: Scope;
  readonly #calls = new Map<Call, { readonly inputs: readonly Value[]; readonly value: Value }>();

  /** @param idsAt mistakes to be made in a call where its arguments allow them */
  constructor(program: Program, scope: Scope, idsAt: (call: Call) => readonly MistakeId[]) {
    this.#scope = scope;
    const watched = (call: Call, inputs: readonly Value[], effort: Effort): Result<Value> | null => {
      const operation = operations.get(call.operation);
      const ids = idsAt(call);
      const mistaken = ids.length > 0 ? operation?.applyMistaken(inputs, ids, effort) : null;
      const result = mistaken?.result ?? operation?.apply(inputs, effort) ?? null;
      if (result?.ok) this.#calls.set(call, { inputs, value: result.value });
      return result;
    };
    this.isComplete = evaluateProgram(program, scope, noEffort(), watched).ok;
  }

  inputsOf(call: Call): readonly Value[] | null {
    return this.#calls.get(call)?.inputs ?? null;
  }

  /** What a node of the program came to; null where it was not computed. */
  valueOf(node: Program): Value | null {
    if (node.type === "call") return this.#calls.get(node)?.value ?? null;
    if (!callsIn(node).every((call) => this.#calls.has(call))) return null;
    const remembered = (call: Call): Result<Value> | null => {
      const known = this.#calls.get(call);
      return known ? ok(known.value) : null;
    };
    const result = evaluateProgram(node, this.#scope, noEffort(), remembered);
    return result.ok ? result.value : null;
  }
}
