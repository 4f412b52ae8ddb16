import process from "node:process";
import { readSettings, serverSettings } from "@/lib/env";
import { PlainError } from "../setup/plain-error";

/** TRUST_PROXY from the environment: whether a proxy of ours stands in front. */
export function readTrustProxy(): boolean {
  try {
    return readSettings(serverSettings, process.env).TRUST_PROXY;
  } catch (error) {
    throw new PlainError(error instanceof Error ? error.message : String(error));
  }
}
