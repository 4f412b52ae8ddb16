import type { Entry } from "../entry";

/** What a browser may know of an order: the steps shuffled, distractors among them. */
export interface PublicOrder {
  readonly kind: "order";
  readonly steps: readonly Entry[];
  /** Whether some of the steps belong nowhere. */
  readonly spare: boolean;
}
