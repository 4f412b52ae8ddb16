import type { SubmitRefusalCode } from "./views";

const STATUS = {
  unreadable: 400,
  "signed-out": 401,
  "not-student": 403,
  "not-found": 404,
  closed: 409,
  "not-open": 409,
  "no-attempts-left": 409,
  "too-many-attempts": 409,
  "too-many-uncounted": 409,
  "key-reused": 409,
  "too-long": 413,
  "too-long-uncounted": 413,
  "too-often": 429,
  unavailable: 503,
} satisfies Record<SubmitRefusalCode, number>;

/** The HTTP status of a refusal. */
export const refusalStatus = (code: SubmitRefusalCode): number => STATUS[code];
