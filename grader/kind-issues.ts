import type { MistakeId } from "./mistakes.en";

/** What single kinds can object to, with the facts that `kind-messages.en.ts` makes its sentences of. */
export interface KindIssueData {
  // what students choose, sort, match and write
  "unknown-entry": { name: string; nearest: string };
  "not-an-entry": Record<never, never>;
  "chosen-twice": { name: string };
  "too-many-chosen": { count: number; limit: number };
  "only-one": { count: number };
  "not-a-pair": { text: string };
  "not-a-cell": { text: string };
  "cell-not-whole": { text: string };
  /** `at`: counted from 1 */
  "cell-outside": { axis: "row" | "column"; at: number; length: number };
  /** both counted from 1 */
  "cell-twice": { row: number; column: number };
  "not-a-formula": { found: string };
  "formula-too-deep": { limit: number };
  "formula-sign": { sign: string };
  "formula-incomplete": { text: string };
  "unknown-variable": { name: string; known: string; suggestion: string };
  "unknown-function": { name: string; known: string };
  "wrong-inputs": { name: string; found: number };

  // what to know about a readable answer
  "chosen-mistake": { mistake: MistakeId };
  /** texts of steps */
  "broken-order": { before: string; after: string };
  "steps-missing": { count: number };
  "step-does-not-belong": { text: string; feedback: string };

  // fields of a part
  "entry-repeated": { text: string };
  "steps-in-circle": { chain: string };
  "any-order-right": Record<never, never>;
  "no-partner": { id: string };
  "no-right-option": Record<never, never>;
  "several-right": { count: number };
  /** ids of options */
  "options-alike": { first: string; second: string };
  "unknown-mistake": { name: string; nearest: string };
  "mistake-without-answer": Record<never, never>;
  "mistake-not-made": { mistake: MistakeId };
  "mistake-silent": { mistake: MistakeId };
  "grid-unfit": { found: string; limit: number };
  "region-empty": Record<never, never>;
  "domain-empty": { name: string; from: number; to: number; whole: boolean };
  "formula-undefined": { defined: number; tried: number };
  "example-needed": Record<never, never>;
  "example-differs": Record<never, never>;
}
