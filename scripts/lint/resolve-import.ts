import { existsSync, statSync } from "node:fs";
import { builtinModules } from "node:module";
import path from "node:path";

const endings = ["", ".ts", ".tsx", ".mjs", ".js", "/index.ts", "/index.tsx"];

/**
 * Where an import leads, relative to the repository: "grader/tensor/shape.ts", "node_modules/zod", "node:fs";
 * null when it leads nowhere.
 */
export function resolveImport(root: string, from: string, specifier: string): string | null {
  if (specifier.startsWith("node:") || builtinModules.includes(specifier))
    return `node:${specifier.replace("node:", "")}`;
  if (specifier.startsWith("@/")) return findFile(root, specifier.slice(2));
  if (specifier.startsWith(".")) return findFile(root, path.posix.join(path.posix.dirname(from), specifier));
  const name = specifier
    .split("/")
    .slice(0, specifier.startsWith("@") ? 2 : 1)
    .join("/");
  return `node_modules/${name}`;
}

function findFile(root: string, place: string): string | null {
  const ending = endings.find((end) => {
    const file = path.join(root, place + end);
    return existsSync(file) && statSync(file).isFile();
  });
  return ending === undefined ? null : place + ending;
}
