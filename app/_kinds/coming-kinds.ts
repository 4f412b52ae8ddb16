import type { PublicPart } from "@/grader";

type ComingPart = Pick<PublicPart, "id" | "prompt" | "points"> & {
  readonly kind: "text";
  readonly limit: number;
};

/** Until the grader publishes texts itself. */
export type AnyPart = PublicPart | ComingPart;
