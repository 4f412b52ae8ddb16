import { buildSite } from "../setup/build-site";
import { generateClient } from "../setup/generate-client";
import { runBrowserTests } from "../testing/browser-tests";
import { runContentCheck } from "../testing/content-check";
import { checkLint, checkTypes } from "../testing/static-checks";
import { Tally } from "../testing/tally";
import { runUnitTests } from "../testing/unit-tests";

/** `npm test`: everything that can be wrong, on databases of its own; closes with one line of counts. */
export async function run(): Promise<void> {
  const tally = new Tally();
  await generateClient();
  await checkTypes(tally);
  await checkLint(tally);
  await tally.suite("Unit, oracle and database tests", () => runUnitTests());
  await tally.suite("Content", runContentCheck);
  const build = await tally.check("Production build", async () => {
    await buildSite();
    return [];
  });
  await tally.suite("Browser tests", async () => {
    if (build.failed > 0) throw new Error("Not run: the site could not be built.");
    return runBrowserTests();
  });
  tally.close();
}
