import { once } from "node:events";
import { createServer } from "node:http";
import process from "node:process";
import { PlainError } from "../setup/plain-error";
import { listen } from "./serve";

export interface Address {
  host: string;
  port: number;
  /** What a browser on this computer opens. */
  url: string;
}

/** HOST and PORT from the environment: this computer only, on 3000, unless they say otherwise. */
export function readAddress(): Address {
  const host = process.env.HOST || "127.0.0.1";
  const text = process.env.PORT || "3000";
  const port = /^\d{1,5}$/.test(text) ? Number(text) : 0;
  if (port < 1 || port > 65_535)
    throw new PlainError(`PORT=${text} is not a port: give a number from 1 to 65535.`);
  return { host, port, url: `http://localhost:${port}` };
}

/** Fails early, before the database starts and the build runs. */
export async function assertPortFree({ host, port }: Address): Promise<void> {
  const probe = createServer();
  await listen(probe, host, port);
  probe.close();
  await once(probe, "close");
}
