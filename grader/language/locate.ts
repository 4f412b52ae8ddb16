import type { Span } from "../issue";
import { type Result, refuse } from "../result";

/** Gives issues that have no place yet the place of the node that raised them. */
export function locate<T>(result: Result<T>, span: Span): Result<T> {
  if (result.ok) return result;
  return refuse(...result.issues.map((found) => (found.span ? found : { ...found, span })));
}
