import { fileURLToPath } from "node:url";
import { defineConfig } from "vitest/config";

const root = fileURLToPath(new URL(".", import.meta.url)).replace(/\/$/, "");
const folders = "{grader,lib,app,scripts,prisma,content}/**";
const databaseTests = `${folders}/*.db.test.ts`;
const oracleTests = `${folders}/*.oracle.test.ts`;

export default defineConfig({
  resolve: {
    alias: [
      { find: /^@\//, replacement: `${root}/` },
      // Outside Next this package exists only to throw.
      { find: "server-only", replacement: `${root}/node_modules/server-only/empty.js` },
    ],
  },
  test: {
    passWithNoTests: false,
    allowOnly: false,
    restoreMocks: true,
    env: { NEXTAUTH_SECRET: "test-secret-test-secret-test-secret", NEXTAUTH_URL: "http://localhost:3000" },
    projects: [
      {
        extends: true,
        test: {
          name: "unit",
          include: [`${folders}/*.test.{ts,tsx}`],
          exclude: ["**/node_modules/**", databaseTests, oracleTests],
          // Whole packs are planned and graded here; nothing is timed.
          testTimeout: 30_000,
        },
      },
      {
        extends: true,
        test: {
          name: "db",
          include: [databaseTests],
          globalSetup: ["scripts/testing/start-test-database.ts"],
          testTimeout: 20_000,
          hookTimeout: 20_000,
        },
      },
      { extends: true, test: { name: "oracle", include: [oracleTests], testTimeout: 60_000 } },
    ],
  },
});
