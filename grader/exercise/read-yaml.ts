import type { Document } from "yaml";
import { ok, type Result, refuse } from "../result";
import { parseYaml } from "./parse-yaml";

/** Plain data from YAML 1.2, and the tree it came from; refuses all that `parseYaml` objects to. */
export function readYaml(source: string): Result<unknown> {
  const { document, issues } = parseYaml(source);
  return document === null || issues.length > 0 ? refuse(...issues) : ok(plainData(document));
}

/** What multiplies has been refused: the library's own count of aliases would refuse honest files, too. */
const plainData = (document: Document.Parsed): unknown => document.toJS({ maxAliasCount: -1 });
