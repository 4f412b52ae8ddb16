import type { Json } from "../json";
import type { PublicKind } from "../kinds/index";
import type { SettledPart } from "../kinds/kind";
import type { Value } from "../ops/value";

/** An exercise with its numbers settled and its answers computed. Never leaves the server. */
export interface Solution {
  /** The given values by name. */
  readonly params: { readonly [name: string]: Json };
  /** The computed answers by part. */
  readonly truth: { readonly [part: string]: Json };
  readonly values: ReadonlyMap<string, Value>;
  readonly settled: ReadonlyMap<string, SettledPart<PublicKind>>;
}
