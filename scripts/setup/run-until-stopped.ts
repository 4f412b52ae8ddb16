import process from "node:process";
import { onStopRequest } from "./on-stop-request.mjs";
import { hush } from "./report";
import { endCommands } from "./run-command";

export interface Lifecycle {
  /**
   * Does what must not be cut short. Asked to stop meanwhile, we wait for it, close what it made, and the promise
   * rejects. What was held last is closed first.
   */
  hold<T>(work: () => Promise<T>, close?: (made: T) => Promise<void>): Promise<T>;
  /** Says why, stops, and ends the process with 1. */
  fail(sentence: string): void;
}

/** Does the work; when it fails, or when we are asked to stop, whatever it holds is closed. */
export async function runUntilStopped(work: (lifecycle: Lifecycle) => Promise<void>): Promise<void> {
  const closers: (() => Promise<void>)[] = [];
  const closeAll = async () => {
    for (const close of closers.splice(0)) await close();
  };
  let ending: Promise<void> | undefined;
  const end = async (code: number) => {
    hush();
    process.stdout.write("\nStopping … ");
    await endCommands();
    await closeAll();
    process.stdout.write("stopped.\n");
    process.exit(code);
  };
  const stop = (code: number) => {
    ending ??= end(code).catch(giveUp);
  };
  const lifecycle: Lifecycle = {
    hold: async (begin, close = async () => undefined) => {
      if (ending) throw new Error("Begun after the end");
      const made = begin();
      closers.unshift(() => made.then(close, () => undefined));
      const result = await made;
      if (ending) throw new Error("Finished after the end");
      return result;
    },
    fail: (sentence) => {
      process.stderr.write(`\n${sentence}\n`);
      stop(1);
    },
  };
  onStopRequest(() => stop(0));
  try {
    await work(lifecycle);
  } catch (error) {
    // What breaks while we stop breaks because we stop.
    if (ending) return ending;
    await closeAll();
    throw error;
  }
}

function giveUp(error: unknown): void {
  console.error("Stopping failed:", error);
  process.exit(1);
}
