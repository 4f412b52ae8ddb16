import { parseDocument } from "yaml";
import { issue } from "../issue";
import { ok, type Result, refuse } from "../result";

/** Longest exercise file, in characters. */
export const MAX_SOURCE_LENGTH = 200_000;
/** A file full of anchors that multiply ("billion laughs") stops here. */
const MAX_ALIASES = 50;

/** Plain data from YAML 1.2; refuses text too long, syntax errors, repeated keys and multiplying aliases. */
export function readYaml(source: string): Result<unknown> {
  if (source.length > MAX_SOURCE_LENGTH) {
    return refuse(issue("file-too-long", { length: source.length, limit: MAX_SOURCE_LENGTH }));
  }
  const document = parseDocument(source, { prettyErrors: false, uniqueKeys: true });
  const [first] = document.errors;
  if (first) {
    const [start, end] = first.pos;
    return refuse({ ...issue("not-yaml", { detail: first.message }), span: { start, end } });
  }
  try {
    return ok(document.toJS({ maxAliasCount: MAX_ALIASES }));
  } catch (error) {
    // The yaml library reports runaway aliases by throwing a ReferenceError.
    if (error instanceof ReferenceError) return refuse(issue("not-yaml", { detail: error.message }));
    throw error;
  }
}
