import { runSite } from "../setup/run-site";

/** `npm run dev`: the same data and the same server, compiling on request. */
export async function run(args: readonly string[]): Promise<void> {
  await runSite({ args, dev: true, build: async () => undefined });
}
