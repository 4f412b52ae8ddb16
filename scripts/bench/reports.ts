import process from "node:process";
import pg from "pg";
import { closeDatabase } from "@/lib/db";
import { getAssignmentReport } from "@/lib/reports/queries";
import { startDisposable } from "../database/disposable";
import { ensureDatabase } from "../database/ensure-database";
import { withClient } from "../database/with-client";
import { applyMigrations } from "../migrate/apply-migrations";
import { type Bar, formatBars } from "./bar";
import { type CourseSizes, fillCourses } from "./fill-courses";
import { gradebookBars } from "./gradebook";

const CLASS: CourseSizes = { courses: 1, students: 1000, exercises: 50, submissions: 5 };
/** Nine more like it: the tables that a gradebook reads grow tenfold. */
const OTHERS: CourseSizes = { courses: 9, students: 1000, exercises: 50, submissions: 1 };

/** `npm run bench:reports`: reports on a large course; a script of its own, because it takes a minute to fill one. */
const cluster = await startDisposable();
const [small, grown] = ["small", "grown"].map((name) => new pg.Client(cluster.url(name)));
if (!small || !grown) throw new Error("two databases make two clients");
try {
  await ensureDatabase(cluster.url("postgres"), "small");
  await applyMigrations(cluster.url("small"));
  await withClient(cluster.url("small"), (client) => fillCourses(client, CLASS));
  await withClient(cluster.url("postgres"), (client) => client.query("CREATE DATABASE grown TEMPLATE small"));
  await withClient(cluster.url("grown"), (client) => fillCourses(client, OTHERS));
  await Promise.all([small.connect(), grown.connect()]);
  const { assignmentId, slug, studentIds } = await findClass(small);
  const bars = await gradebookBars(
    { database: small, assignmentId, studentIds },
    { database: grown, assignmentId, studentIds },
  );
  process.env.DATABASE_URL = cluster.url("small");
  console.log(`\n${formatBars([...bars, await statementsBar(slug)])}`);
} finally {
  await closeDatabase();
  await Promise.all([small.end(), grown.end()]);
  await cluster.remove();
}

async function findClass(client: pg.Client) {
  const { rows } = await client.query<{ assignmentId: string; slug: string; studentIds: string[] }>(`
    SELECT assignment.id AS "assignmentId", course.slug, array_agg(membership.user_id) AS "studentIds"
    FROM assignment
    JOIN course ON course.id = assignment.course_id
    JOIN membership ON membership.course_id = course.id
    GROUP BY assignment.id, course.id`);
  const [found] = rows;
  if (!found) throw new Error("the bench needs a course");
  return found;
}

/** How many statements the whole report takes, from who may see it to its last figure. */
async function statementsBar(course: string): Promise<Bar> {
  const viewer = { id: crypto.randomUUID(), name: "", email: "", isAdmin: true, canTeach: false };
  const ask = () => getAssignmentReport(viewer, { course, sort: { by: "total", descending: true } });
  await ask();
  const { query } = pg.Client.prototype;
  let statements = 0;
  pg.Client.prototype.query = new Proxy(query, {
    apply: (target, client, given) => {
      statements += 1;
      return Reflect.apply(target, client, given);
    },
  });
  const start = performance.now();
  await ask();
  const elapsed = performance.now() - start;
  pg.Client.prototype.query = query;
  return {
    id: "P6",
    what: "statements of its whole report",
    ours: `${elapsed.toFixed(0)} ms`,
    theirs: "",
    target: "≤ 10",
    measured: String(statements),
    met: statements <= 10,
  };
}
