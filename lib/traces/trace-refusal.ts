import type { CommandFailure } from "../run-command";
import type { TraceRefusal, TraceRefusalCode } from "./views";

const messages = {
  "not-shown": "The picture is not shown in this homework.",
  "not-found": "There is no answer of yours here to draw. Load the page again.",
  "no-picture": "There is no picture of this part.",
  "too-often": "That is more than 120 looks at pictures in a minute. Wait a moment, then go on.",
  unreadable: "This answer cannot be drawn. Press Check, and mend what it says.",
} satisfies Record<TraceRefusalCode, string>;

/** @param message where there is more to say than what the code says */
export const traceRefusal = (code: TraceRefusalCode, message: string = messages[code]): TraceRefusal => ({
  ok: false,
  code,
  message,
});

const STATUS = {
  unreadable: 400,
  "signed-out": 401,
  "not-shown": 403,
  "not-found": 404,
  "no-picture": 409,
  "too-often": 429,
  unavailable: 503,
} satisfies Record<TraceRefusalCode | CommandFailure["code"], number>;

/** The HTTP status of a refusal. */
export const traceStatus = (code: keyof typeof STATUS): number => STATUS[code];
