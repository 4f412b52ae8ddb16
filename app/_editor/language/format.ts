/** An argument, option or setting. */
export interface DescribedParameter {
  readonly name: string;
  /** What it must be: "a whole number of at least 1". */
  readonly expected: string;
  readonly summary: string;
  /** As an author would write it; null where there is none. */
  readonly fallback: string | null;
}

/** An operation, or a layer of a network, whose settings are its options. */
export interface DescribedOperation {
  readonly name: string;
  readonly summary: string;
  readonly positional: readonly DescribedParameter[];
  readonly options: readonly DescribedParameter[];
}

/** What `describeFormat` of the grader says, as far as the editor uses it. */
export interface FormatDescription {
  /** JSON Schema (draft 7) of an exercise file. */
  readonly schema: object;
  readonly operations: readonly DescribedOperation[];
  /** Those that draw at random, for `vary` alone. */
  readonly draws: readonly DescribedOperation[];
  readonly layers: readonly DescribedOperation[];
}

/** What a program may call. */
export const operationsFor = (
  { operations, draws }: FormatDescription,
  { mayDraw }: { readonly mayDraw: boolean },
): readonly DescribedOperation[] => (mayDraw ? [...draws, ...operations] : operations);
