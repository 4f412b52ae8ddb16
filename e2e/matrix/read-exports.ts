import { parseFileSync } from "@swc/core";

/** Names that a TypeScript file exports, as others import them; types are left out. */
export function readExports(file: string): readonly string[] {
  const { body } = parseFileSync(file, { syntax: "typescript", tsx: file.endsWith("x"), target: "es2022" });
  return body.flatMap((item) => {
    if (item.type === "ExportDeclaration") {
      const { declaration } = item;
      if (declaration.type === "FunctionDeclaration") return [declaration.identifier.value];
      if (declaration.type !== "VariableDeclaration") return [];
      return declaration.declarations.flatMap(({ id }) => (id.type === "Identifier" ? [id.value] : []));
    }
    if (item.type !== "ExportNamedDeclaration" || item.typeOnly) return [];
    return item.specifiers.flatMap((specifier) =>
      specifier.type === "ExportSpecifier" ? [(specifier.exported ?? specifier.orig).value] : [],
    );
  });
}
