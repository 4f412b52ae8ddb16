import { type Document, isCollection, isScalar, visit, type YAMLError } from "yaml";
import { type Issue, issue, type Span } from "../issue";
import { explainYamlError } from "./explain-yaml-error";

/** A long text can have an error in every character; the first ones are enough to begin with. */
const MOST_ERRORS = 50;

/** What the library objects to, in the author's terms. Of several objections to a line the others follow from the first. */
export function syntaxIssues(source: string, document: Document.Parsed): Issue[] {
  const lines = new Set<number>();
  return [...document.errors, ...document.warnings].slice(0, MOST_ERRORS).flatMap((error) => {
    const line = source.lastIndexOf("\n", error.pos[0] - 1);
    if (lines.has(line)) return [];
    lines.add(line);
    const detail = explainYamlError(error, source);
    return [{ ...issue("not-yaml", { detail }), span: spanOf(error, document) }];
  });
}

/** What was opened and never closed is said where it was opened: the end of the file helps nobody. */
function spanOf({ code, message, pos: [start, end] }: YAMLError, document: Document.Parsed): Span {
  const unclosed =
    /Missing closing/.test(message) || /^(MISSING_CHAR|BAD_INDENT).*end with a/.test(`${code} ${message}`);
  const opened = unclosed ? lastOpened(document, start) : null;
  return opened === null ? { start, end } : { start: opened, end: start };
}

/** Where the last bracket or quotation mark stands that is still open at `at`. */
function lastOpened(document: Document.Parsed, at: number): number | null {
  let last: number | null = null;
  visit(document, {
    Node: (_, node) => {
      const opens = isCollection(node) ? node.flow : isScalar(node) && node.type?.startsWith("QUOTE");
      const [start, end] = node.range ?? [at, 0];
      if (opens && start < at && end >= at) last = start;
    },
  });
  return last;
}
