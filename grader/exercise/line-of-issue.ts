import { isNode, LineCounter, parseDocument } from "yaml";
import type { Issue } from "../issue";

/** The 1-based line of an exercise file to which an issue of `parseExercise` belongs; 1 where it has no place. */
export function lineOfIssue(source: string, { code, path, span }: Issue): number {
  if (path.length === 0 && code !== "not-yaml") return 1;
  const lines = new LineCounter();
  const document = parseDocument(source, { lineCounter: lines, prettyErrors: false, uniqueKeys: false });
  if (code === "not-yaml") return span ? lines.linePos(span.start).line : 1;
  for (let length = path.length; length > 0; length--) {
    const node = document.getIn(path.slice(0, length), true);
    if (isNode(node) && node.range) return lines.linePos(node.range[0]).line;
  }
  return 1;
}
