import { readFileSync } from "node:fs";
import path from "node:path";
import { withEngine } from "./engine";
import { everything, schemaFile } from "./migration-list";

/** SQL that takes the database at the URL to prisma/schema.prisma; "" when they agree. */
export async function diffSchema(url: string): Promise<string> {
  const files = [{ path: schemaFile, content: readFileSync(schemaFile, "utf8") }];
  return withEngine(url, async (engine) => {
    const { stdout } = await engine.diff({
      from: { tag: "schemaDatasource", files, configDir: path.dirname(schemaFile) },
      to: { tag: "schemaDatamodel", files },
      script: true,
      exitCode: null,
      filters: everything,
    });
    const script = (stdout ?? "").trim();
    return script === "" || script === "-- This is an empty migration." ? "" : script;
  });
}
