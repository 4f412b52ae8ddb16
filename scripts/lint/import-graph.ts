import { existsSync, readdirSync } from "node:fs";
import path from "node:path";
import { readImports } from "./read-imports";
import { resolveImport } from "./resolve-import";

export interface Edge {
  /** Relative to the repository, e.g. "grader/tensor/shape.ts". */
  from: string;
  /** A file, "node_modules/NAME", "node:NAME", or null when the import leads nowhere. */
  to: string | null;
  specifier: string;
  typeOnly: boolean;
}

export interface ImportGraph {
  files: readonly string[];
  edges: readonly Edge[];
}

const folders = ["app", "lib", "grader", "prisma", "scripts", "e2e"];

/** Reads every TypeScript file of the repository's own code and what it imports. */
export async function readImportGraph(root: string): Promise<ImportGraph> {
  const files = [...folders.flatMap((folder) => listCode(root, folder)), ...listTop(root)];
  const edges = await Promise.all(
    files.map(async (from) =>
      (await readImports(path.join(root, from))).map(
        ({ specifier, typeOnly }): Edge => ({
          from,
          to: resolveImport(root, from, specifier),
          specifier,
          typeOnly,
        }),
      ),
    ),
  );
  return { files, edges: edges.flat() };
}

function listCode(root: string, folder: string): string[] {
  if (!existsSync(path.join(root, folder))) return [];
  return readdirSync(path.join(root, folder), { withFileTypes: true }).flatMap((entry) => {
    const place = `${folder}/${entry.name}`;
    if (!entry.isDirectory()) return isCode(entry.name) ? [place] : [];
    return place === "prisma/generated" ? [] : listCode(root, place);
  });
}

function listTop(root: string): string[] {
  return readdirSync(root).filter((name) => isCode(name) && name !== "next-env.d.ts");
}

function isCode(name: string): boolean {
  return /\.tsx?$/.test(name);
}
