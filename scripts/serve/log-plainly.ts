/** What clients do wrong, in the words of Next, next-auth and Node. All else is our fault and keeps its stack. */
const clientFaults = [
  /^Failed to find Server Action /,
  /^The Server Reference ID did not match /,
  /^Invalid Server Actions request/,
  /^Failed to parse body as FormData/,
  /^Unexpected end of form/,
  /^(Unexpected|Expected|Unterminated|Bad control|No number|Exponent part).* in JSON at position |^Unexpected end of JSON input|^Unexpected token .* is not valid JSON$/,
  /^aborted$/,
];
/** Tells at length, with what was sent, what "Invalid Server Actions request" says next. */
const repeated = /^`x-forwarded-host` header with value .* does not match `origin` header/;

type Log = (...words: readonly unknown[]) => void;

/** Wraps a log of errors or warnings: a request that a client spoilt becomes one line, however often the same error is logged. */
export function logPlainly(log: Log): Log {
  let last: { line: string; at: number } | undefined;
  return (...words) => {
    if (typeof words[0] === "string" && repeated.test(words[0])) return;
    const fault = words.find((word) => word instanceof Error);
    if (fault === undefined || !clientFaults.some((pattern) => pattern.test(fault.message))) {
      log(...words);
      return;
    }
    // As JSON text: a line break in it cannot forge a line of the log.
    const [first = ""] = fault.message.split("\n", 1);
    const line = `A request could not be read: ${JSON.stringify(first.slice(0, 200))}`;
    // Next logs some faults twice in a row, as two errors.
    if (last?.line === line && performance.now() - last.at < 100) return;
    last = { line, at: performance.now() };
    log(line);
  };
}
