import type { IncomingMessage } from "node:http";

/** Bytes. Larger bodies are refused before anything reads them. */
export const MAX_BODY_BYTES = 262_144;

export interface Refusal {
  status: 400 | 405 | 411 | 413;
  message: string;
}

// Next and its proxies talk to themselves in these; from outside they have skipped middleware more than once.
const internal =
  /^(x-middleware-|x-invoke-|x-next-resume|x-now-route-matches$|x-matched-path$|x-nextjs-data$)/;
/** What the fetch standard lets no page send, and Next answers with an exception. */
const unsupported = new Set(["TRACE", "TRACK", "CONNECT"]);
const forwarded = /^(forwarded$|x-forwarded-|x-real-ip$)/;

/**
 * Looks at a request before Next does: says why it is refused, or cleans its headers and gives null.
 * @param trustProxy whether a proxy of ours stands in front and sets the forwarding headers
 */
export function guardRequest(request: IncomingMessage, trustProxy: boolean): Refusal | null {
  const { headers } = request;
  if (!isReadable(request.url ?? "/")) {
    return {
      status: 400,
      message: "This address cannot be read. Look for a stray % or a cut-off letter in it.",
    };
  }
  if (unsupported.has(request.method ?? "")) {
    return { status: 405, message: "Requests of this method are not answered here." };
  }
  if (!isOrigin(headers.origin)) {
    return { status: 400, message: "The Origin header of this request is no address." };
  }
  if (headers["transfer-encoding"] !== undefined) {
    return { status: 411, message: "Requests with a body need a Content-Length." };
  }
  if (Number(headers["content-length"] ?? 0) > MAX_BODY_BYTES) {
    return { status: 413, message: "This is larger than 256 kB, the most one request may carry." };
  }
  for (const name of Object.keys(headers)) {
    if (internal.test(name) || (!trustProxy && forwarded.test(name))) delete headers[name];
  }
  if (!trustProxy) headers["x-forwarded-for"] = request.socket.remoteAddress ?? "";
  return null;
}

/** Browsers send "null" for pages that have no address of their own. */
function isOrigin(origin: string | undefined): boolean {
  return origin === undefined || origin === "null" || URL.canParse(origin);
}

/** Whether it is a path or a whole address, not "*", and the path can be decoded and holds nothing that neither Next nor the database takes. */
function isReadable(url: string): boolean {
  try {
    if (!/^(\/|https?:\/\/)/i.test(url)) return false;
    const [path = ""] = url.split("?", 1);
    return !/\p{Cc}/u.test(decodeURIComponent(path));
  } catch {
    return false;
  }
}
