import { Composer, type CST, type Document, Lexer, Parser } from "yaml";
import { INVISIBLE_CHARACTER } from "../invisible-character";
import { type Issue, issue, type Span } from "../issue";
import { judgeTree } from "./judge-tree";
import { syntaxIssues } from "./syntax-issues";

/** Longest exercise file, in characters. */
export const MAX_SOURCE_LENGTH = 100_000;
/** Deepest nesting of lists and fields. The library recurses and would exhaust the stack, which ends the process. */
const MAX_DEPTH = 50;
/** Beyond this many objections a list helps nobody. */
const MOST_ISSUES = 20;

/** YAML as a tree whose nodes know their places in the text; `issues` is empty for a tree that may be used. */
export interface ParsedYaml {
  /** null where the text was not even looked at. */
  readonly document: Document.Parsed | null;
  readonly issues: readonly Issue[];
}

/** Parses YAML 1.2 in time that grows with the length of the text and no faster, whatever is in it. */
export function parseYaml(source: string): ParsedYaml {
  if (source.length > MAX_SOURCE_LENGTH) {
    const found = issue("file-too-long", { length: source.length, limit: MAX_SOURCE_LENGTH });
    return { document: null, issues: [found] };
  }
  const invisible = INVISIBLE_CHARACTER.exec(source);
  if (invisible) {
    const code = invisible[0].charCodeAt(0).toString(16).toUpperCase().padStart(4, "0");
    return { document: null, issues: [at(issue("bad-character", { code }), invisible.index)] };
  }
  const stream = tokensOf(source);
  if (stream.tooDeepAt !== null) {
    const found = issue("file-too-deep", { limit: MAX_DEPTH });
    return { document: null, issues: [at(found, stream.tooDeepAt)] };
  }
  // Repeated keys are found by judgeTree: the library compares every key with every other.
  const composer = new Composer({ uniqueKeys: false, stringKeys: true, schema: "core", logLevel: "silent" });
  const [document, second] = composer.compose(stream.tokens, true, source.length);
  if (!document) throw new Error("parseYaml: a forced document is always composed");
  const issues: Issue[] = syntaxIssues(source, document);
  if (second) issues.push(secondDocument(source, second.range[0]));
  if (issues.length === 0) issues.push(...judgeTree(document.contents));
  return { document, issues: issues.slice(0, MOST_ISSUES) };
}

/** The library's own reading, stopped before anything nested too deeply reaches the part of it that recurses. */
function tokensOf(source: string) {
  const parser = new Parser();
  const tokens: CST.Token[] = [];
  for (const lexeme of new Lexer().lex(source)) {
    for (const token of parser.next(lexeme)) tokens.push(token);
    // The document itself is one level.
    if (parser.stack.length > MAX_DEPTH + 1) return { tokens: [], tooDeepAt: parser.offset };
  }
  for (const token of parser.end()) tokens.push(token);
  return { tokens, tooDeepAt: null };
}

/** @param from where the library says the second document begins, which is behind its dashes */
function secondDocument(source: string, from: number): Issue {
  const detail = "a second document begins here (---), and a file holds one exercise";
  return at(issue("not-yaml", { detail }), Math.max(0, source.lastIndexOf("---", from)), 3);
}

function at(found: Issue, start: number, length = 1): Issue {
  const span: Span = { start, end: start + length };
  return { ...found, span };
}
