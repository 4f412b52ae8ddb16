import { buildSite } from "../setup/build-site";
import { runSite } from "../setup/run-site";

/** `npm start`: from whatever state the clone is in to a served site. */
export async function run(args: readonly string[]): Promise<void> {
  await runSite({ args, dev: false, build: buildSite });
}
