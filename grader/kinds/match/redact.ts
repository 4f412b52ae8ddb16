import type { Entry } from "../entry";

/** What a browser may know of a match: both sides, the right one shuffled. */
export interface PublicMatch {
  readonly kind: "match";
  readonly left: readonly Entry[];
  /** May be used more than once, or never. */
  readonly right: readonly Entry[];
}
