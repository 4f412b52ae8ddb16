import { once } from "node:events";
import type { Server } from "node:http";
import { setTimeout as wait } from "node:timers/promises";
import { isSecure } from "@/lib/is-secure";
import { PlainError } from "../setup/plain-error";
import { root } from "../setup/root";
import { createGuardedServer } from "./create-server";
import { logPlainly } from "./log-plainly";

interface ServeOptions {
  host: string;
  port: number;
  trustProxy: boolean;
  /** Next's development mode: compiles on request and reloads. */
  dev: boolean;
}

/** Serves the site; resolves when it answers. Gives the function that stops it after the last open request. */
export async function serve({ host, port, trustProxy, dev }: ServeOptions): Promise<() => Promise<void>> {
  const { default: next } = await import("next");
  const app = next({ dev, dir: root, hostname: host, port, turbopack: true });
  await app.prepare();
  if (!dev) Object.assign(console, { error: logPlainly(console.error), warn: logPlainly(console.warn) });
  const handle = app.getRequestHandler();
  const server = createGuardedServer((request, response) => handle(request, response), {
    trustProxy,
    https: isSecure(),
  });
  if (dev) {
    const upgrade = app.getUpgradeHandler();
    server.on("upgrade", (request, socket, head) => void upgrade(request, socket, head));
  }
  await listen(server, host, port);
  return async () => {
    const closed = once(server, "close");
    server.close();
    server.closeIdleConnections();
    await Promise.race([closed, wait(dev ? 0 : 10_000, undefined, { ref: false })]);
    server.closeAllConnections();
    // Nothing is lost with what Next still holds; in development it takes its time.
    await Promise.race([app.close(), wait(dev ? 300 : 3000)]);
  };
}

/** Throws a plain sentence when somebody else listens there. */
export async function listen(server: Server, host: string, port: number): Promise<void> {
  server.listen(port, host);
  try {
    await once(server, "listening");
  } catch (error) {
    throw describeListenError(error, host, port);
  }
}

function describeListenError(error: unknown, host: string, port: number): unknown {
  const code = error instanceof Error && "code" in error ? error.code : undefined;
  if (code === "EADDRINUSE") {
    return new PlainError(
      `Port ${port} is already in use: stop what runs there, or choose another with PORT=${port + 1}.`,
    );
  }
  if (code === "EACCES")
    return new PlainError(`Port ${port} needs more rights: choose one above 1023 with PORT.`);
  if (code === "EADDRNOTAVAIL" || code === "ENOTFOUND") {
    return new PlainError(`HOST=${host} is not an address of this computer.`);
  }
  return error;
}
