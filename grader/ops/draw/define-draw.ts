import type { Random } from "../../numeric/random";
import type { Result } from "../../result";
import type { Effort } from "../effort";
import { type Arguments, defineOperation, type Parameters } from "../operation";
import type { Value } from "../value";

/** An operation that draws: the same arguments and the same state of `random` give the same value. */
export interface DrawOperation {
  readonly name: string;
  readonly summary: string;
  readonly positional: Parameters;
  readonly apply: (values: readonly Value[], random: Random, effort: Effort) => Result<Value>;
}

interface Definition<P extends Parameters> extends Pick<DrawOperation, "name" | "summary"> {
  readonly positional: P;
  readonly draw: (read: Arguments<P>, random: Random) => Result<Value>;
}

type NoOptions = Readonly<Record<never, never>>;

/** Ties a typed draw to the reading of its arguments, which is that of every operation. */
export function defineDraw<P extends Parameters>(definition: Definition<P>): DrawOperation {
  const { name, summary, positional, draw } = definition;
  return {
    name,
    summary,
    positional,
    apply: (values, random, effort) => {
      const compute = (read: Arguments<P>) => draw(read, random);
      const operation = defineOperation<P, NoOptions>({ name, summary, positional, options: {}, compute });
      return operation.apply(values, effort);
    },
  };
}
