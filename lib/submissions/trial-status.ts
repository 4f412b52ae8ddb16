import type { CommandFailure } from "../run-command";
import type { TrialRefusalCode } from "./views";

const STATUS = {
  unreadable: 400,
  "signed-out": 401,
  "not-found": 404,
  "no-exercise": 409,
  "too-long": 413,
  "too-often": 429,
  unavailable: 503,
} satisfies Record<TrialRefusalCode | CommandFailure["code"], number>;

/** The HTTP status of a trial that was not checked. */
export const trialStatus = (code: keyof typeof STATUS): number => STATUS[code];
