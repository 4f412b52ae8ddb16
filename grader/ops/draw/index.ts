import { choose } from "./choose";
import { decimals } from "./decimals";
import type { DrawOperation } from "./define-draw";
import { integers } from "./integers";

/** The operations that draw, by name. They exist in `vary` alone: an answer is the same whenever it is computed. */
export const drawOperations: ReadonlyMap<string, DrawOperation> = new Map(
  [integers, decimals, choose].map((operation) => [operation.name, operation]),
);
