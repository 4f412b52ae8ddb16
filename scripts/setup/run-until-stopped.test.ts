import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";
import path from "node:path";
import process from "node:process";
import { afterEach, describe, expect, it } from "vitest";

const children: ChildProcess[] = [];
afterEach(() => {
  for (const child of children.splice(0)) child.kill("SIGKILL");
});

const module = (name: string) => JSON.stringify(path.resolve("scripts/setup", name));

/** Starts a process that runs `work` until it is stopped; `say` and `wait` are at its hand. */
function start(work: string) {
  const script = `
    import { outliveTerminal } from ${module("outlive-terminal.mjs")};
    import { runUntilStopped } from ${module("run-until-stopped.ts")};
    import { runCommand } from ${module("run-command.ts")};
    const say = (word) => process.stdout.write(word + "\\n");
    const wait = (ms) => new Promise((resolve) => setTimeout(resolve, ms));
    outliveTerminal();
    await runUntilStopped(async ({ hold, fail }) => { ${work} });`;
  const child = spawn(process.execPath, ["--import", "tsx", "--input-type=module", "-e", script], {
    stdio: ["ignore", "pipe", "pipe"],
    env: { ...process.env, npm_lifecycle_event: undefined },
  });
  children.push(child);
  let output = "";
  for (const stream of [child.stdout, child.stderr]) {
    stream.on("data", (chunk: Buffer) => {
      output += chunk.toString("utf8");
    });
  }
  const said = async (word: string) => {
    while (!output.includes(word)) await once(child.stdout, "data");
  };
  const ended = once(child, "close").then(([code]) => ({ code, output }));
  return { child, said, ended };
}

const serving = 'await hold(async () => "site", async () => say("closed")); setInterval(() => {}, 1000);';

describe("a process that is told to stop", { timeout: 20_000 }, () => {
  it.each(["SIGINT", "SIGTERM", "SIGHUP"] as const)("by %s closes what it holds", async (signal) => {
    const { child, said, ended } = start(`${serving} say("ready");`);
    await said("ready");
    child.kill(signal);
    child.kill(signal);
    expect(await ended).toEqual({ code: 0, output: "ready\n\nStopping … closed\nstopped.\n" });
  });

  it("waits for what is being opened, closes it, and begins nothing new", async () => {
    const { child, said, ended } = start(`
      await hold(async () => 1, async () => say("closed the first"));
      await hold(
        async () => { say("opening"); await wait(300); say("opened"); return "database"; },
        async (made) => say("closed the " + made),
      );
      say("never said");`);
    await said("opening");
    child.kill("SIGINT");
    expect(await ended).toEqual({
      code: 0,
      output: "opening\n\nStopping … opened\nclosed the database\nclosed the first\nstopped.\n",
    });
  });

  it("ends a command that runs, and is silent about it", async () => {
    const { child, said, ended } = start(`
      const running = runCommand({ args: ["-e", "setInterval(() => {}, 1000)"], failure: "It failed" });
      say("running");
      await running;`);
    await said("running");
    child.kill("SIGTERM");
    expect(await ended).toEqual({ code: 0, output: "running\n\nStopping … stopped.\n" });
  });

  it("stops although nobody listens to what it says any more", async () => {
    const { child, said, ended } = start(`${serving} say("ready"); setInterval(() => say("still here"), 5);`);
    await said("ready");
    child.stdout?.destroy();
    child.stderr?.destroy();
    child.kill("SIGHUP");
    expect(await ended).toMatchObject({ code: 0 });
  });
});

it("closes what it holds when the work fails, and tells the reason", { timeout: 20_000 }, async () => {
  const { ended } = start(
    'await hold(async () => 1, async () => say("closed")); throw new Error("No luck");',
  );
  const { code, output } = await ended;
  expect(code).toBe(1);
  expect(output).toMatch(/^closed\n[\s\S]*Error: No luck/);
});

it("ends with 1 when it fails later", { timeout: 20_000 }, async () => {
  const { ended } = start(`${serving} fail("The database ended.");`);
  expect(await ended).toEqual({ code: 1, output: "\nThe database ended.\n\nStopping … closed\nstopped.\n" });
});
