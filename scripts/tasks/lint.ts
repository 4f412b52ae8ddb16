import { generateClient } from "../setup/generate-client";
import { checkLint } from "../testing/static-checks";
import { Tally } from "../testing/tally";

/** `npm run lint`: format, lint rules, import directions, house rules, dead code. */
export async function run(): Promise<void> {
  const tally = new Tally();
  await generateClient();
  await checkLint(tally);
  tally.close();
}
