import type { Scope } from "../language/evaluate-program";
import type { Effort } from "../ops/effort";
import type { Value } from "../ops/value";
import type { Result } from "../result";

/** Values drawn for some of the given names, in the places of the printed ones. */
export interface Draw {
  /** The value for a name, from the given values before it; null: as printed. */
  readonly valueFor: (name: string, before: Scope, effort: Effort) => Result<Value> | null;
  /** Names the variant, so that orders shown to students differ from one to the next. */
  readonly salt: string;
  readonly effort: Effort;
}
