import path from "node:path";
import process from "node:process";
import { fingerprint, whenChanged } from "./fingerprint";
import { step } from "./report";
import { root } from "./root";
import { runCommand } from "./run-command";

/** Generates the Prisma client when the schema or Prisma changed. */
export async function generateClient(): Promise<void> {
  const hash = fingerprint(["prisma/schema.prisma", "node_modules/prisma/package.json"]);
  await whenChanged("prisma/generated/.stamp", hash, () =>
    step("Generating the database client", () =>
      runCommand({
        args: [path.join(root, "node_modules/prisma/build/index.js"), "generate"],
        env: {
          // Generating never runs this engine, but the CLI would download it unless a file is named.
          PRISMA_SCHEMA_ENGINE_BINARY: process.execPath,
          PRISMA_HIDE_UPDATE_MESSAGE: "1",
          CHECKPOINT_DISABLE: "1",
        },
        failure: "The database client could not be generated",
      }),
    ),
  );
}
