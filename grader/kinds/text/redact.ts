import { MAX_TEXT_LENGTH } from "../../text/grade-text";
import type { TextQuestion } from "./question";

/** What a browser may know of a text part: how much is asked, nothing of what. */
export interface PublicText {
  readonly kind: "text";
  readonly points: number;
  /** In characters. */
  readonly maxLength: number;
}

export const redactText = ({ rubric }: TextQuestion): PublicText => ({
  kind: "text",
  points: rubric.length,
  maxLength: MAX_TEXT_LENGTH,
});
