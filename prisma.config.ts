import process from "node:process";
import { defineConfig } from "prisma/config";

// Generating the client needs no database; `prisma migrate` and `prisma studio` read DATABASE_URL when it is set.
export default defineConfig({
  schema: "prisma/schema.prisma",
  migrations: { path: "prisma/migrations", seed: "node scripts/run.mjs seed" },
  datasource: { url: process.env.DATABASE_URL ?? "postgresql://localhost/receptive" },
});
