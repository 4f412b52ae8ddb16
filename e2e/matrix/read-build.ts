import { existsSync, readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import { z } from "zod";
import { readExports } from "./read-exports";

/** What the built site answers to. */
export interface Build {
  /** Addresses with their parameters' names. */
  pages: ReadonlyMap<string, BuiltPage>;
  /** POST /api/submissions */
  routes: ReadonlySet<string>;
  /** By file and export. */
  actions: ReadonlyMap<string, BuiltAction>;
}

interface BuiltPage {
  /** Folders from app/ to the page, groups and all. */
  folders: readonly string[];
}

interface BuiltAction {
  /** What a browser sends as Next-Action; null: no page uses it. */
  id: string | null;
  /** A page that uses it; only such pages know it. */
  page: string;
}

const METHODS = ["GET", "HEAD", "POST", "PUT", "PATCH", "DELETE", "OPTIONS"];
const pathsSchema = z.record(z.string(), z.string());
const actionsSchema = z.object({
  node: z.record(
    z.string(),
    z.object({
      filename: z.string(),
      exportedName: z.string(),
      workers: z.record(z.string(), z.unknown()),
    }),
  ),
});

/** Enumerates from Next's own lists of what it built, and from the files that actions are exported from. */
export function readBuild(root: string): Build {
  const paths = pathsSchema.parse(readJson(root, ".next/app-path-routes-manifest.json"));
  const pages = new Map<string, BuiltPage>();
  const routes = new Set<string>();
  for (const [key, address] of Object.entries(paths)) {
    const folders = key.split("/").slice(1, -1);
    // Next's own pages for what is missing or broken; no address leads there.
    if (address.startsWith("/_")) continue;
    if (key.endsWith("/page")) pages.set(address, { folders });
    else for (const method of methodsOf(path.join(root, "app", key))) routes.add(`${method} ${address}`);
  }
  return { pages, routes, actions: readActions(root) };
}

/** A file that is served as it lies there, such as an icon, is only ever fetched. */
function methodsOf(base: string): readonly string[] {
  const file = [".ts", ".tsx"].map((ending) => base + ending).find(existsSync);
  return file === undefined ? ["GET"] : readExports(file).filter((name) => METHODS.includes(name));
}

function readActions(root: string): ReadonlyMap<string, BuiltAction> {
  const actions = new Map<string, BuiltAction>();
  for (const file of findFiles(path.join(root, "app"))) {
    if (!/^\s*["']use server["']/.test(readFileSync(file, "utf8"))) continue;
    for (const name of readExports(file))
      actions.set(`${path.relative(root, file)} ${name}`, { id: null, page: "" });
  }
  const { node } = actionsSchema.parse(readJson(root, ".next/server/server-reference-manifest.json"));
  for (const [id, { filename, exportedName, workers }] of Object.entries(node)) {
    const [page = ""] = Object.keys(workers);
    actions.set(`${filename} ${exportedName}`, { id, page: addressOf(page) });
  }
  return actions;
}

const findFiles = (folder: string): readonly string[] =>
  readdirSync(folder, { recursive: true, encoding: "utf8" })
    .filter((file) => /\.tsx?$/.test(file))
    .map((file) => path.join(folder, file));

/** app/(student)/courses/page is /courses. */
const addressOf = (page: string) => page.replace(/^app|\/\([^/]*\)|\/page$/g, "") || "/";

const readJson = (root: string, file: string): unknown =>
  JSON.parse(readFileSync(path.join(root, file), "utf8"));
