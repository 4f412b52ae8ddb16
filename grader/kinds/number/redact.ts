import type { NumberQuestion } from "./question";

/** What a browser may know of a number part. */
export interface PublicNumber {
  readonly kind: "number";
  readonly tolerance: number;
}

export const redactNumber = ({ tolerance }: NumberQuestion): PublicNumber => ({ kind: "number", tolerance });
