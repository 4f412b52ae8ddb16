import { generateClient } from "../setup/generate-client";
import { checkLint, checkTypes } from "../testing/static-checks";
import { Tally } from "../testing/tally";
import { runUnitTests } from "../testing/unit-tests";

/** `npm run check`: the quick half of the tests, without database, build and browser. */
export async function run(): Promise<void> {
  const tally = new Tally();
  await generateClient();
  await checkTypes(tally);
  await checkLint(tally);
  await tally.suite("Unit tests", () => runUnitTests(["unit"]));
  tally.close();
}
