import process from "node:process";
import { closeDatabase } from "@/lib/db";
import { siteEnv } from "@/lib/env";
import { seedAccounts } from "./seed/accounts";
import { seedCourse } from "./seed/course";

/** `npm start` runs this before it serves, every time; what it prints are the accounts to sign in with. */
try {
  const course = await seedCourse();
  if (course !== null && siteEnv().RECEPTIVE_DEMO) process.stdout.write(await seedAccounts(course));
} finally {
  await closeDatabase();
}
