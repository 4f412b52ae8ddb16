import { existsSync, readFileSync } from "node:fs";
import path from "node:path";
import process from "node:process";
import { grant, grantSchema } from "@/lib/auth/grant";
import { closeDatabase } from "@/lib/db";
import { root } from "./setup/root";

/** `npm run -s grant -- EMAIL teach|admin|none`: what an account may do; exits 2 where that cannot be done. */
const USAGE = "Usage: npm run -s grant -- EMAIL teach|admin|none";

async function main(): Promise<void> {
  const [email, right, ...rest] = process.argv.slice(2);
  if (email === undefined || right === undefined || rest.length > 0) return stop(USAGE);
  const read = grantSchema.safeParse([email, right]);
  if (!read.success) return stop(`${read.error.issues[0]?.message} ${USAGE}`);
  const url = findDatabase();
  if (url === null) return stop("The site is not running: start it with npm start, or set DATABASE_URL.");
  process.env.DATABASE_URL = url;
  try {
    const done = await grant(read.data);
    if (!done.ok) return stop(done.message);
    console.log(done.said);
  } catch (error) {
    stop(`The database cannot be asked: ${reasonOf(error)}`);
  } finally {
    await closeDatabase().catch(() => undefined);
  }
}

/** The user's own, or the bundled one, which leaves its address in the data folder while it runs. */
function findDatabase(): string | null {
  const given = process.env.DATABASE_URL;
  if (given) return given;
  const file = path.resolve(root, process.env.RECEPTIVE_DATA || ".data", "database-url");
  return existsSync(file) ? readFileSync(file, "utf8").trim() : null;
}

/** Prisma's messages end with what went wrong, after lines about where. */
function reasonOf(error: unknown): string {
  const text = error instanceof Error ? error.message || error.name : String(error);
  return text.trim().split("\n").at(-1) ?? text;
}

function stop(message: string): void {
  console.error(message.replaceAll("\n", " "));
  process.exitCode = 2;
}

await main();
