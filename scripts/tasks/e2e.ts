import { buildSite } from "../setup/build-site";
import { generateClient } from "../setup/generate-client";
import { runBrowserTests } from "../testing/browser-tests";
import { Tally } from "../testing/tally";

/** `npm run e2e`: the browser tests alone, or those named: npm run e2e -- student/health */
export async function run(filters: readonly string[]): Promise<void> {
  const tally = new Tally();
  await generateClient();
  await buildSite();
  await tally.suite("Browser tests", () => runBrowserTests(filters));
  tally.close();
}
