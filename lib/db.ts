import { PrismaPg } from "@prisma/adapter-pg";
import pg from "pg";
import { type Prisma, PrismaClient } from "@/prisma/generated/client";
import { databaseEnv } from "./env";

interface Database {
  pool: pg.Pool;
  prisma: PrismaClient;
}

// Reloading a module in development must not open another pool.
const holder: typeof globalThis & { receptiveDatabase?: Database } = globalThis;

/** Connections of one process; PostgreSQL allows 100 to all of them together. */
const MAX_CONNECTIONS = 10;

/** Opened on first use, so that building the site needs no database. Prisma and hand-written SQL share the pool. */
function open(): Database {
  const pool = new pg.Pool({
    connectionString: databaseEnv().DATABASE_URL,
    max: MAX_CONNECTIONS,
    connectionTimeoutMillis: 5_000,
    // A statement that takes this long is a bug or a lock that nobody will release.
    statement_timeout: 10_000,
    idle_in_transaction_session_timeout: 10_000,
  });
  // A connection that breaks while idle is replaced by the next query; without a listener it would end the process.
  pool.on("error", (error) => {
    // 57P01: the database was stopped on purpose, as Ctrl-C does.
    if (!("code" in error && error.code === "57P01")) {
      console.error("An idle database connection was lost:", error.message);
    }
  });
  return { pool, prisma: new PrismaClient({ adapter: new PrismaPg(pool) }) };
}

function database(): Database {
  holder.receptiveDatabase ??= open();
  return holder.receptiveDatabase;
}

export const prisma = (): PrismaClient => database().prisma;

export const pool = (): pg.Pool => database().pool;

/** What a command runs its queries on: the client itself, or a transaction of it. */
export type Db = Prisma.TransactionClient;

/**
 * Hand-written SQL, for what is hot or what Prisma cannot say. `Row` is the shape of the selected columns; a test on a
 * real database stands beside every statement.
 * @param statement.name makes PostgreSQL keep the plan; each name belongs to one text
 */
export async function queryRows<Row extends object>(statement: pg.QueryConfig): Promise<Row[]> {
  const { rows } = await pool().query<Row & pg.QueryResultRow>(statement);
  return rows;
}

/** The first row, or null. */
export async function queryRow<Row extends object>(statement: pg.QueryConfig): Promise<Row | null> {
  const [row] = await queryRows<Row>(statement);
  return row ?? null;
}

/** The database's clock: the only one that decides what is open and what is due. */
export async function databaseNow(): Promise<Date> {
  const row = await queryRow<{ now: Date }>({ text: "SELECT now()" });
  if (row === null) throw new Error("the database did not tell the time");
  return row.now;
}

/** Closes every connection: for programs that end. */
export async function closeDatabase(): Promise<void> {
  const opened = holder.receptiveDatabase;
  delete holder.receptiveDatabase;
  await opened?.prisma.$disconnect();
  await opened?.pool.end();
}
