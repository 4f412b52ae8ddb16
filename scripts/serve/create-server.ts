import { createServer, type IncomingMessage, type Server, type ServerResponse } from "node:http";
import { securityHeaders } from "@/lib/security-headers";
import { guardRequest, type Refusal } from "./guard-request";

export interface Site {
  /** Whether a proxy of ours stands in front and sets the forwarding headers. */
  trustProxy: boolean;
  /** Whether people reach the site by https. */
  https: boolean;
}

type Handler = (request: IncomingMessage, response: ServerResponse) => Promise<void>;

/** An HTTP server that guards every request before the handler sees it. */
export function createGuardedServer(handle: Handler, site: Site): Server {
  const listener = (request: IncomingMessage, response: ServerResponse) => {
    const refusal = guardRequest(request, site.trustProxy);
    if (refusal) return refuse(request, response, { ...refusal, https: site.https });
    handle(request, response).catch((error: unknown) => {
      console.error(error);
      if (!response.headersSent) response.statusCode = 500;
      response.end();
    });
  };
  const server = createServer({ headersTimeout: 10_000, requestTimeout: 30_000 }, listener);
  // Who asks before sending a large body is told before it is sent.
  server.on("checkContinue", (request: IncomingMessage, response: ServerResponse) => {
    const refusal = guardRequest(request, site.trustProxy);
    if (refusal) return refuse(request, response, { ...refusal, https: site.https });
    response.writeContinue();
    listener(request, response);
  });
  return server;
}

function refuse(
  request: IncomingMessage,
  response: ServerResponse,
  { status, message, https }: Refusal & Pick<Site, "https">,
): void {
  const body = JSON.stringify({ message });
  response.writeHead(status, {
    "content-type": "application/json; charset=utf-8",
    "content-length": Buffer.byteLength(body),
    "cache-control": "no-store",
    ...securityHeaders({ https }),
    connection: "close",
  });
  response.end(body);
  // Read past what is still coming, or the closing connection would swallow the answer; requestTimeout ends it.
  request.resume();
}
