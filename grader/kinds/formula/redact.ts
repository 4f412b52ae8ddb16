import type { FormulaQuestion } from "./question";

/** A letter of a formula and what it stands for. */
export interface PublicVariable {
  readonly name: string;
  /** Plain text; "" where the prompt says it. */
  readonly meaning: string;
}

/** What a browser may know of a formula: its letters, never their domains. */
export interface PublicFormula {
  readonly kind: "formula";
  readonly variables: readonly PublicVariable[];
}

export const redactFormula = ({ variables }: FormulaQuestion): PublicFormula => ({
  kind: "formula",
  variables: variables.map(({ name, meaning }) => ({ name, meaning })),
});
