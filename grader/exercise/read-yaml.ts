import { parseDocument } from "yaml";
import { issue } from "../issue";
import { ok, type Result, refuse } from "../result";

/** Longest exercise file, in characters. */
export const MAX_SOURCE_LENGTH = 100_000;
/** A file full of anchors that multiply ("billion laughs") stops here. */
const MAX_ALIASES = 50;

/**
 * Plain data from YAML 1.2; refuses text too long, syntax errors, repeated keys, multiplying aliases and anchors
 * that contain themselves.
 */
export function readYaml(source: string): Result<unknown> {
  if (source.length > MAX_SOURCE_LENGTH) {
    return refuse(issue("file-too-long", { length: source.length, limit: MAX_SOURCE_LENGTH }));
  }
  const document = parseDocument(source, { prettyErrors: false, uniqueKeys: true, logLevel: "error" });
  const [first] = document.errors;
  if (first) {
    const [start, end] = first.pos;
    return refuse({ ...issue("not-yaml", { detail: first.message }), span: { start, end } });
  }
  try {
    const data: unknown = document.toJS({ maxAliasCount: MAX_ALIASES });
    JSON.stringify(data);
    return ok(data);
  } catch (error) {
    // JSON cannot write what contains itself and says so with a TypeError.
    if (error instanceof TypeError) return refuse(issue("not-yaml", { detail: "an anchor contains itself" }));
    // The yaml library reports runaway aliases by throwing a ReferenceError.
    if (error instanceof ReferenceError) return refuse(issue("not-yaml", { detail: error.message }));
    throw error;
  }
}
