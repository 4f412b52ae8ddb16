import { isAlias, isMap, isScalar, isSeq, type Node } from "yaml";
import { type Issue, issue } from "../issue";

/** Most characters a file may stand for once its aliases are written out. */
const MOST_CHARACTERS = 1_000_000;

/** The library looks for the anchor of every alias from the beginning of the file. */
const MOST_ALIASES = 100;

interface Walk {
  readonly issues: Issue[];
  /** What every anchor stands for, in characters; null while we are inside it. */
  readonly anchors: Map<string, number | null>;
  /** Characters so far. */
  total: number;
  aliases: number;
}

/** What a well-formed YAML tree may still not hold: a name twice, aliases that lead nowhere or multiply. One pass. */
export function judgeTree(root: Node | null): readonly Issue[] {
  const walk: Walk = { issues: [], anchors: new Map(), total: 0, aliases: 0 };
  visit(root, walk);
  return walk.issues;
}

/** Gives the size of what the node stands for, in characters. */
function visit(node: unknown, walk: Walk): number {
  if (isAlias(node)) return visitAlias(node, node.source, walk);
  const anchor = isScalar(node) || isMap(node) || isSeq(node) ? node.anchor : undefined;
  if (anchor !== undefined) walk.anchors.set(anchor, null);
  const size = sizeOf(node, walk);
  if (anchor !== undefined) walk.anchors.set(anchor, size);
  return size;
}

function sizeOf(node: unknown, walk: Walk): number {
  if (isSeq(node)) return node.items.reduce((sum: number, item) => sum + visit(item, walk), 1);
  if (!isMap(node)) return count(1 + (isScalar(node) ? String(node.value).length : 0), walk);
  const names = new Set<unknown>();
  let size = 1;
  for (const { key, value } of node.items) {
    const name = isScalar(key) ? key.value : key;
    if (names.has(name)) {
      report(issue("repeated-key", { key: String(name) }), key, walk);
    }
    names.add(name);
    size += visit(key, walk) + visit(value, walk);
  }
  return size;
}

function visitAlias(node: Node, anchor: string, walk: Walk): number {
  walk.aliases++;
  if (walk.aliases === MOST_ALIASES + 1)
    report(issue("too-many-aliases", { limit: MOST_ALIASES }), node, walk);
  const size = walk.anchors.get(anchor);
  if (size === undefined) report(issue("unknown-anchor", { anchor }), node, walk);
  if (size === null) report(issue("endless-anchor", { anchor }), node, walk);
  if (!size) return 1;
  const before = walk.total;
  count(size, walk);
  if (before <= MOST_CHARACTERS && walk.total > MOST_CHARACTERS) {
    report(issue("anchors-multiply", { limit: MOST_CHARACTERS }), node, walk);
  }
  // Once too much is too much: sizes that double with every line would soon be no numbers any more.
  return Math.min(size, MOST_CHARACTERS);
}

function count(size: number, walk: Walk): number {
  walk.total += size;
  return size;
}

function report(found: Issue, node: unknown, walk: Walk): void {
  const range = isScalar(node) || isAlias(node) ? node.range : null;
  walk.issues.push(range ? { ...found, span: { start: range[0], end: range[1] } } : found);
}
