import { generateClient } from "../setup/generate-client";

/** `npm run db:generate`: the Prisma client for the schema as it is. */
export async function run(): Promise<void> {
  await generateClient();
}
