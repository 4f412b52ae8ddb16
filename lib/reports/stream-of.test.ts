import { createServer } from "node:http";
import { Readable } from "node:stream";
import { pipeline } from "node:stream/promises";
import { afterEach, describe, expect, it } from "vitest";
import { streamOf } from "./stream-of";

async function* pieces(log: string[], failAt = Number.POSITIVE_INFINITY): AsyncGenerator<string> {
  try {
    for (let at = 0; at < 3; at += 1) {
      if (at === failAt) throw new Error("the database is gone");
      log.push(`piece ${at}`);
      yield `line ${at}\r\n`;
    }
  } finally {
    log.push("ended");
  }
}

const server = createServer((_, response) => {
  const chunks = Readable.from(streamOf(pieces([], 2)));
  pipeline(chunks, response).catch(() => undefined);
});
afterEach(() => server.close());

describe("a download", () => {
  it("has every piece, and then ends", async () => {
    const log: string[] = [];
    expect(await new Response(streamOf(pieces(log))).text()).toBe("line 0\r\nline 1\r\nline 2\r\n");
    expect(log.at(-1)).toBe("ended");
  });

  it("that fails in mid-stream is no shorter file, but an error", async () => {
    const reader = streamOf(pieces([], 1)).getReader();
    expect(new TextDecoder().decode((await reader.read()).value)).toBe("line 0\r\n");
    await expect(reader.read()).rejects.toThrow("the database is gone");
    await expect(new Response(streamOf(pieces([], 1))).text()).rejects.toThrow("the database is gone");
  });

  it("that fails in mid-stream breaks the connection, so that a browser sees that it is not whole", async () => {
    await new Promise<void>((listening) => server.listen(0, "127.0.0.1", listening));
    const address = server.address();
    if (address === null || typeof address === "string") throw new Error("the server has no port");
    const response = await fetch(`http://127.0.0.1:${address.port}`);
    expect(response.status).toBe(200);
    await expect(response.text()).rejects.toThrow();
  });

  it("that its reader gives up asks for nothing more", async () => {
    const log: string[] = [];
    const reader = streamOf(pieces(log)).getReader();
    await reader.read();
    await reader.cancel();
    expect(log).toContain("ended");
    expect(log).not.toContain("piece 2");
  });
});
