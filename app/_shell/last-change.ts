let last = 0;

/** Remembers, for as long as this page lives in the browser, when the server last stored an answer from it. */
export function noteChange(at: Date): void {
  last = Math.max(last, at.getTime());
}

/** Milliseconds since 1970 by the server's clock; 0 when nothing was stored from here. */
export function lastChange(): number {
  return last;
}
