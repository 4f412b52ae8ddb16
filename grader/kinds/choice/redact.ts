import type { NestedNumbers } from "../../tensor/nested";
import type { ChoiceTruth } from "./settle-choice";

/** One option as students see it. */
export interface PublicOption {
  /** Never the name of a mistake. */
  readonly id: string;
  /** Markdown; "" where the value alone is shown. */
  readonly text: string;
  /** A number or a matrix `[rows][columns]([channels])`; null where the text alone is shown. */
  readonly value: NestedNumbers | null;
}

/** What a browser may know of a choice: never which option is right, nor which mistake made it. */
export interface PublicChoice {
  readonly kind: "choice";
  /** Whether several options may be right. */
  readonly multiple: boolean;
  readonly options: readonly PublicOption[];
}

export const redactChoice = ({ multiple, options }: ChoiceTruth): PublicChoice => ({
  kind: "choice",
  multiple,
  options: options.map(({ id, text, value }) => ({ id, text, value })),
});
