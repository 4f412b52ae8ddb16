import process from "node:process";
import { openDatabase } from "../database/open-database";
import { applyMigrations } from "../migrate/apply-migrations";
import { type Address, assertPortFree, readAddress } from "../serve/read-address";
import { findDataFolder, keepSecret } from "./data-folder";
import { demoDefault } from "./demo-default";
import { generateClient } from "./generate-client";
import { step } from "./report";
import { runCommand } from "./run-command";
import type { Lifecycle } from "./run-until-stopped";

export interface Prepared {
  address: Address;
  /** What the seed has to tell: the demo accounts, and the code to join with. */
  accounts: string;
}

/** Everything `start` and `dev` need before they serve: settings, database, migrations, seed. */
export async function prepare(args: readonly string[], lifecycle: Lifecycle): Promise<Prepared> {
  const address = readAddress();
  await assertPortFree(address);
  const folder = findDataFolder(args);
  const database = await lifecycle.hold(
    () => openDatabase(folder),
    ({ close }) => close(),
  );
  database.onUnexpectedExit(() => lifecycle.fail("The database ended unexpectedly, so Receptive stops."));
  const reach = { host: address.host, publicUrl: process.env.NEXTAUTH_URL };
  Object.assign(process.env, {
    DATABASE_URL: database.url,
    NEXTAUTH_URL: process.env.NEXTAUTH_URL || address.url,
    NEXTAUTH_SECRET: process.env.NEXTAUTH_SECRET || keepSecret(folder, "nextauth-secret"),
    RECEPTIVE_DEMO: process.env.RECEPTIVE_DEMO || demoDefault({ ...reach, embedded: database.embedded }),
    NEXT_TELEMETRY_DISABLED: "1",
  });
  await generateClient();
  // Cut short, a migration counts as failed, and the next start would refuse to go on.
  await lifecycle.hold(() => step("Applying migrations", () => applyMigrations(database.url)));
  const accounts = await step("Seeding the course", seed);
  return { address, accounts };
}

function seed(): Promise<string> {
  // The condition lets modules marked server-only be imported outside Next.
  const args = ["--conditions=react-server", "--import", "tsx", "prisma/seed.ts"];
  return runCommand({ args, failure: "The course could not be seeded" });
}
