import { type Document, isMap, isNode, isScalar, type Node } from "yaml";
import type { Issue, Span } from "../issue";
import { parseYaml } from "./parse-yaml";
import { placeInScalar } from "./place-in-scalar";

/** Where to look in a text: lines and columns count from 1, and the end is exclusive and on the same line. */
export interface Place {
  readonly line: number;
  readonly column: number;
  readonly endColumn: number;
}

/** The places in an exercise file to which issues of `parseExercise` belong; the file's beginning for those without. */
export function placesOf(source: string, issues: readonly Issue[]): Place[] {
  const { document } = parseYaml(source);
  return issues.map((found) => placeOf(source, spanInFile(source, document, found)));
}

/** The places of what stands at paths in the file. */
export function placesOfPaths(source: string, paths: readonly Issue["path"][]): Place[] {
  const { document } = parseYaml(source);
  return paths.map((path) => {
    const [start, end] = (document && nodeAt(document, path)?.range) ?? [0, 0];
    return placeOf(source, { start, end });
  });
}

function spanInFile(source: string, document: Document.Parsed | null, { code, path, span }: Issue): Span {
  // Without a path it is about the file as YAML, and its span is one of the file.
  if (path.length === 0 || document === null) return span ?? { start: 0, end: 0 };
  const named = code === "unknown-key" || code === "unknown-part";
  const node = (named && keyAt(document, path)) || nodeAt(document, path);
  const [start, end] = node?.range ?? [0, 0];
  const within = span && isScalar(node) ? placeInScalar(source, node, span) : null;
  return within ?? { start, end };
}

/** The node at a path, or the innermost one on the way to it: something that is missing belongs to what lacks it. */
function nodeAt(document: Document.Parsed, path: Issue["path"]): Node | null {
  for (let length = path.length; length > 0; length--) {
    const node = document.getIn(path.slice(0, length), true);
    if (isNode(node) && node.range) return node;
  }
  return null;
}

function keyAt(document: Document.Parsed, path: Issue["path"]): Node | null {
  const around = path.length === 1 ? document.contents : document.getIn(path.slice(0, -1), true);
  if (!isMap(around)) return null;
  const pair = around.items.find(({ key }) => isScalar(key) && key.value === path.at(-1));
  return isNode(pair?.key) ? pair.key : null;
}

function placeOf(source: string, { start, end }: Span): Place {
  const from = Math.min(start, source.length);
  const lineStart = source.lastIndexOf("\n", from - 1) + 1;
  const newline = source.indexOf("\n", from);
  const lineEnd = newline < 0 ? source.length : newline;
  const column = from - lineStart + 1;
  return {
    line: countLines(source, from),
    column,
    endColumn: Math.max(column + 1, Math.min(end, lineEnd) - lineStart + 1),
  };
}

function countLines(source: string, end: number): number {
  let line = 1;
  for (let at = source.indexOf("\n"); at >= 0 && at < end; at = source.indexOf("\n", at + 1)) line++;
  return line;
}
