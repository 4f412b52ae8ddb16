import { parseFile } from "@swc/core";

interface Import {
  /** As written: "./shape", "@/grader", "zod". */
  specifier: string;
  /** Gone after compilation: `import type`, `import("x")` as a type. */
  typeOnly: boolean;
}

/** Every module a TypeScript file names: imports, re-exports, dynamic imports, types. */
export async function readImports(file: string): Promise<readonly Import[]> {
  const module = await parseFile(file, {
    syntax: "typescript",
    tsx: file.endsWith(".tsx"),
    target: "es2022",
  });
  const found: Import[] = [];
  visit(module, (node) => {
    const specifier = specifierOf(node);
    if (specifier !== null) found.push({ specifier, typeOnly: isTypeOnly(node) });
  });
  return found;
}

type Node = Readonly<Record<string, unknown>>;

function isNode(value: unknown): value is Node {
  return typeof value === "object" && value !== null;
}

function visit(value: unknown, see: (node: Node) => void): void {
  if (!isNode(value)) return;
  see(value);
  for (const child of Object.values(value)) visit(child, see);
}

function specifierOf(node: Node): string | null {
  switch (node.type) {
    case "ImportDeclaration":
    case "ExportAllDeclaration":
    case "ExportNamedDeclaration":
      return textOf(node.source);
    case "TsImportType":
      return textOf(node.argument);
    case "TsExternalModuleReference":
      return textOf(node.expression);
    case "CallExpression": {
      const isImport = isNode(node.callee) && node.callee.type === "Import";
      const [first]: readonly unknown[] = Array.isArray(node.arguments) ? node.arguments : [];
      return isImport && isNode(first) ? textOf(first.expression) : null;
    }
    default:
      return null;
  }
}

function textOf(node: unknown): string | null {
  return isNode(node) && node.type === "StringLiteral" && typeof node.value === "string" ? node.value : null;
}

function isTypeOnly(node: Node): boolean {
  if (node.type === "TsImportType" || node.typeOnly === true) return true;
  const names = Array.isArray(node.specifiers) ? node.specifiers : [];
  return names.length > 0 && names.every((name) => isNode(name) && name.isTypeOnly === true);
}
