import type { CommandFailure } from "../run-command";
import type { DraftRefusalCode } from "./views";

const STATUS = {
  unreadable: 400,
  unkeepable: 400,
  "signed-out": 401,
  "not-found": 404,
  "too-long": 413,
  "too-often": 429,
  unavailable: 503,
} satisfies Record<DraftRefusalCode | CommandFailure["code"], number>;

/** The HTTP status of a draft that was not kept. */
export const draftStatus = (code: keyof typeof STATUS): number => STATUS[code];
