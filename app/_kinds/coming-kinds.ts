import type { NestedNumbers, PublicPart } from "@/grader";

/** Until the grader publishes them itself. */
interface Entry {
  readonly id: string;
  readonly text: string;
}

type ComingKind =
  | {
      readonly kind: "choice";
      readonly multiple: boolean;
      readonly options: readonly (Entry & { readonly value: NestedNumbers | null })[];
    }
  | { readonly kind: "order"; readonly steps: readonly Entry[]; readonly spare: boolean }
  | { readonly kind: "match"; readonly left: readonly Entry[]; readonly right: readonly Entry[] }
  | {
      readonly kind: "region";
      readonly rows: number;
      readonly columns: number;
      readonly values: NestedNumbers | null;
      readonly most: number | null;
    }
  | {
      readonly kind: "formula";
      readonly variables: readonly { readonly name: string; readonly meaning: string }[];
    }
  | { readonly kind: "text"; readonly limit: number };

type ComingPart = Pick<PublicPart, "id" | "prompt" | "points"> & ComingKind;

export type AnyPart = PublicPart | ComingPart;
