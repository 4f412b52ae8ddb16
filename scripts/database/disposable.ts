import { randomBytes } from "node:crypto";
import { chmodSync, mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { startEmbedded } from "./embedded";

interface DisposableCluster {
  url(database: string): string;
  /** Stops it and removes every trace. */
  remove(): Promise<void>;
}

/** A PostgreSQL of its own below the system's temporary folder: never the user's data. */
export async function startDisposable(): Promise<DisposableCluster> {
  const parent = mkdtempSync(path.join(tmpdir(), "receptive-test-"));
  chmodSync(parent, 0o711);
  const password = randomBytes(16).toString("hex");
  const cluster = await startEmbedded({ folder: path.join(parent, "postgres"), password, disposable: true });
  return {
    url: cluster.url,
    remove: async () => {
      await cluster.stop();
      rmSync(parent, { recursive: true, force: true });
    },
  };
}
