import { once } from "node:events";
import { type IncomingHttpHeaders, request, type Server } from "node:http";
import { connect } from "node:net";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { createGuardedServer } from "./create-server";
import { MAX_BODY_BYTES } from "./guard-request";

interface Reply {
  status: number;
  headers: IncomingHttpHeaders;
  text: string;
}

let server: Server;
let port = 0;
/** The headers of every request that got past the guard. */
let seen: IncomingHttpHeaders[] = [];

beforeEach(() => open(false));
afterEach(() => close());

async function open(trustProxy: boolean): Promise<void> {
  seen = [];
  server = createGuardedServer(
    async (incoming, response) => {
      seen.push(incoming.headers);
      if (incoming.url === "/broken") throw new Error("deliberately broken");
      let size = 0;
      for await (const chunk of incoming) size += chunk.length;
      response.end(`${size}`);
    },
    { trustProxy, https: true },
  );
  server.listen(0, "127.0.0.1");
  await once(server, "listening");
  const address = server.address();
  port = typeof address === "object" && address ? address.port : 0;
}

async function close(): Promise<void> {
  server.closeAllConnections();
  server.close();
  await once(server, "close");
}

async function send(
  body: string,
  headers: Record<string, string> = {},
  method = "POST",
  path = "/",
): Promise<Reply> {
  const outgoing = request({ port, host: "127.0.0.1", method, path, headers });
  outgoing.end(body);
  const [response] = await once(outgoing, "response");
  let text = "";
  for await (const chunk of response) text += chunk;
  return { status: response.statusCode, headers: response.headers, text };
}

const sized = (body: string) => ({ "content-length": String(Buffer.byteLength(body)) });

describe("the guarded server", () => {
  it("passes a body of exactly 256 kB and refuses one byte more, unread", async () => {
    const full = "x".repeat(MAX_BODY_BYTES);
    expect(await send(full, sized(full))).toMatchObject({ status: 200, text: String(MAX_BODY_BYTES) });
    expect(seen).toHaveLength(1);
    const refused = await send(`${full}x`, sized(`${full}x`));
    expect(refused.status).toBe(413);
    expect(JSON.parse(refused.text)).toEqual({ message: expect.stringContaining("256 kB") });
    expect(seen).toHaveLength(1);
  });

  it.each(["POST", "PUT", "PATCH", "DELETE", "GET"])(
    "refuses %s with a body of unknown length",
    async (method) => {
      expect((await send("abc", { "transfer-encoding": "chunked" }, method)).status).toBe(411);
      expect(seen).toHaveLength(0);
    },
  );

  it.each(["/%", "/courses/%ff", "/courses/%E2%82", "/courses/a%00b", "/a%0d%0ab?x=1", "/%7f"])(
    "refuses the path %s, which nothing behind it can read",
    async (path) => {
      const reply = await send("", {}, "GET", path);
      expect(reply.status).toBe(400);
      expect(JSON.parse(reply.text)).toEqual({ message: expect.stringContaining("cannot be read") });
      expect(reply.headers).toMatchObject({
        "x-content-type-options": "nosniff",
        "x-frame-options": "DENY",
        "strict-transport-security": expect.any(String),
      });
      expect(seen).toHaveLength(0);
    },
  );

  it.each(["/courses/%C3%A4", "/a%2Fb", "/?q=%", "/courses/%F0%9F%98%80?_rsc=1"])(
    "passes %s",
    async (path) => {
      expect((await send("", {}, "GET", path)).status).toBe(200);
    },
  );

  it.each(["*", "foo"])("refuses the target %s, which is no address", async (target) => {
    expect((await send("", {}, "OPTIONS", target)).status).toBe(400);
    expect(seen).toHaveLength(0);
  });

  it.each([
    ["TRACE", {}, 405],
    ["POST", { origin: "evil" }, 400],
    ["POST", { origin: "null" }, 200],
    ["POST", { origin: "https://example.org" }, 200],
  ])("answers %s with %j by %i", async (method, headers, status) => {
    expect((await send("", headers, method)).status).toBe(status);
  });

  it("tells who asks first with Expect: 100-continue, before the body is sent", async () => {
    const socket = connect(port, "127.0.0.1");
    socket.write("POST / HTTP/1.1\r\nHost: a\r\nExpect: 100-continue\r\nContent-Length: 9000000\r\n\r\n");
    const [answer] = await once(socket, "data");
    socket.destroy();
    expect(String(answer)).toMatch(/^HTTP\/1.1 413 /);
    const small = await send("abc", { expect: "100-continue", "content-length": "3" });
    expect(small).toMatchObject({ status: 200, text: "3" });
  });

  it("refuses contradicting lengths, as Node does", async () => {
    const socket = connect(port, "127.0.0.1");
    socket.write("POST / HTTP/1.1\r\nHost: a\r\nContent-Length: 3\r\nTransfer-Encoding: chunked\r\n\r\n");
    const [answer] = await once(socket, "data");
    socket.destroy();
    expect(String(answer)).toMatch(/^HTTP\/1.1 4\d\d /);
    expect(seen).toHaveLength(0);
  });

  it("lets nobody claim another address, host or a passed middleware", async () => {
    const forged = {
      "x-forwarded-for": "10.0.0.1",
      "x-forwarded-host": "evil.example",
      "x-forwarded-proto": "https",
      forwarded: "for=10.0.0.1",
      "x-real-ip": "10.0.0.1",
      "x-middleware-subrequest": "proxy:proxy:proxy:proxy:proxy",
      "x-middleware-next": "1",
      "x-matched-path": "/courses",
      "x-invoke-path": "/courses",
      "x-request-id": "kept",
    };
    expect((await send("", forged, "GET")).status).toBe(200);
    const [headers] = seen;
    expect(headers).toMatchObject({ "x-forwarded-for": "127.0.0.1", "x-request-id": "kept" });
    const gone = Object.keys(forged).filter((name) => name !== "x-forwarded-for" && name !== "x-request-id");
    expect(gone.filter((name) => headers && name in headers)).toEqual([]);
  });

  it("believes a proxy of ours about addresses, never about the inside", async () => {
    await close();
    await open(true);
    await send("", { "x-forwarded-for": "10.0.0.1", "x-middleware-subrequest": "proxy" }, "GET");
    expect(seen[0]).toMatchObject({ "x-forwarded-for": "10.0.0.1" });
    expect(seen[0]).not.toHaveProperty("x-middleware-subrequest");
  });

  it("answers 500 and lives on when a handler throws", async () => {
    const { error } = console;
    console.error = () => undefined;
    const reply = await send("", {}, "GET", "/broken").finally(() => {
      console.error = error;
    });
    expect(reply).toMatchObject({ status: 500, text: "" });
    expect((await send("", {}, "GET")).status).toBe(200);
  });
});
