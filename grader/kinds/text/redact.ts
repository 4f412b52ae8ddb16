import { MAX_TEXT_LENGTH } from "../../text/grade-text";

/** What a browser may know of a text part: nothing of what is looked for. */
export interface PublicText {
  readonly kind: "text";
  /** Longest answer, in characters. */
  readonly limit: number;
}

export const redactText = (): PublicText => ({ kind: "text", limit: MAX_TEXT_LENGTH });
