import process from "node:process";
import { closeDatabase } from "@/lib/db";
import { siteEnv } from "@/lib/env";
import { countEarlierWrong } from "@/lib/submissions/count-earlier-wrong";
import { seedAccounts } from "./seed/accounts";
import { ASSIGNMENT, seedCourse } from "./seed/course";
import { seedWork } from "./seed/demo/seed-work";

/** `npm start` runs this before it serves, every time; what it prints is for the person who started it. What
 * migrations cannot do, since it takes the grader, is done here. */
try {
  await countEarlierWrong();
  process.stdout.write(await seed(siteEnv().RECEPTIVE_DEMO));
} finally {
  await closeDatabase();
}

async function seed(demo: boolean): Promise<string> {
  const course = await seedCourse({ demo });
  if (course === null) return "The database has courses of its own, which were left as they are.";
  const accounts = demo
    ? await seedAccounts(course)
    : "There are no demo accounts: RECEPTIVE_DEMO=1 makes them.";
  const made = demo ? await seedWork(course.id, ASSIGNMENT.slug) : null;
  const work = made === null ? "" : `${made} made-up students have handed in work, for the reports.\n`;
  return `${accounts}\n${work}New accounts join the course with the code ${course.joinCode}.`;
}
