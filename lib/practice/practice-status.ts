import { refusalStatus } from "../submissions/refusal-status";
import type { PracticeRefusal } from "./views";

/** The HTTP status of a refusal. */
export const practiceStatus = (code: PracticeRefusal["code"]): number =>
  code === "answered-enough" ? 409 : refusalStatus(code);
