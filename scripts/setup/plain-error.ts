/** A failure the person at the keyboard can act on: shown as one sentence, without a stack trace. */
export class PlainError extends Error {
  readonly plain = true;
}
