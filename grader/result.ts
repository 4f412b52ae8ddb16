import type { Issue } from "./issue";

/**
 * The outcome of anything that can be refused for a reason its author can mend.
 * A `throw` in this folder means a bug, never bad input.
 */
export type Result<T> = { readonly ok: true; readonly value: T } | Refusal;

export interface Refusal {
  readonly ok: false;
  readonly issues: readonly Issue[];
}

export const ok = <T>(value: T): Result<T> => ({ ok: true, value });

export const refuse = (...issues: readonly Issue[]): Refusal => ({ ok: false, issues });

/** All values, or the issues of every refusal. Shapes of the list are kept. */
export function all<T>(results: readonly Result<T>[]): Result<T[]> {
  const values: T[] = [];
  const issues: Issue[] = [];
  for (const result of results) {
    if (result.ok) values.push(result.value);
    else issues.push(...result.issues);
  }
  return issues.length > 0 ? refuse(...issues) : ok(values);
}
