import { issue } from "../issue";
import { ok, type Result, refuse } from "../result";
import { type ApplyMistaken, type DeclaredMistake, type Mistake, makeMistakes } from "./declared-mistake";
import { type Effort, noEffort } from "./effort";
import { type Arguments, type Parameters, readArguments, readNamed } from "./parameters";
import { isRecord, type Value } from "./value";

export { type Arguments, optional, type Parameter, type Parameters, readNamed, required } from "./parameters";

/** An operation of the answer language, as the evaluator and the documentation see it. */
export interface Operation {
  readonly name: string;
  readonly summary: string;
  readonly positional: Parameters;
  readonly options: Parameters;
  /** Applies the operation to evaluated arguments; the options stand last, in braces. */
  readonly apply: (values: readonly Value[], effort?: Effort) => Result<Value>;
  /** What it invites; a mistake can be made alone, or with others in the same call by `applyMistaken`. */
  readonly mistakes: readonly Mistake[];
  /** Makes those of the mistakes that these arguments allow, together; null where they allow none. */
  readonly applyMistaken: ApplyMistaken;
}

interface Definition<P extends Parameters, O extends Parameters> {
  readonly name: string;
  readonly summary: string;
  readonly positional: P;
  readonly options: O;
  readonly compute: (read: Arguments<P> & Arguments<O>, effort: Effort) => Result<Value>;
  readonly mistakes?: readonly DeclaredMistake<NoInfer<Arguments<P> & Arguments<O>>>[];
}

/** Ties a typed computation, and the mistakes made in it, to the reading of its arguments. */
export function defineOperation<P extends Parameters, O extends Parameters>(
  definition: Definition<P, O>,
): Operation {
  const { name, summary, positional, options, compute, mistakes = [] } = definition;
  const names = Object.keys(positional);
  const readAll = (values: readonly Value[]): Result<Arguments<P> & Arguments<O>> => {
    const last = values.at(-1);
    const settings = last !== undefined && values.length > names.length && isRecord(last) ? last : null;
    const listed = settings === null ? values.length : values.length - 1;
    if (listed > names.length) {
      return refuse(issue("too-many-arguments", { operation: name, most: names.length, found: listed }));
    }
    const read = readArguments(name, positional, (key) => values[names.indexOf(key)]);
    if (!read.ok) return read;
    const readOptions = readNamed(name, options, settings ?? {});
    return readOptions.ok ? ok(Object.assign(read.value, readOptions.value)) : readOptions;
  };
  const applyMistaken: ApplyMistaken = (values, ids, effort = noEffort()) => {
    const asked = ids.flatMap((id) => mistakes.filter((mistake) => mistake.id === id));
    const read = readAll(values);
    return read.ok ? makeMistakes(asked, read.value, { compute, effort }) : null;
  };
  return {
    name,
    summary,
    positional,
    options,
    apply: (values, effort = noEffort()) => {
      const read = readAll(values);
      return read.ok ? compute(read.value, effort) : read;
    },
    mistakes: mistakes.map(({ id }) => ({
      id,
      apply: (values, effort) => applyMistaken(values, [id], effort)?.result ?? null,
    })),
    applyMistaken,
  };
}
