import type { Db } from "@/lib/db";

/** Two processes that start at once seed one after the other. Held until the transaction ends. */
export async function lockSeed(db: Db): Promise<void> {
  await db.$executeRaw`SELECT pg_advisory_xact_lock(hashtext('receptive seed'))`;
}
