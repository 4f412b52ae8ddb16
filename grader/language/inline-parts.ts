import { children, type Program } from "./program";

/** Nodes up to which a program is written out. */
const MOST_NODES = 400;

/**
 * The program with the names of earlier parts replaced by their programs, so that a mistake made there can be looked
 * for here as well. null where no name is replaced, or where the result would be long.
 */
export function inlineParts(program: Program, parts: ReadonlyMap<string, Program>): Program | null {
  const budget = { nodes: MOST_NODES, replaced: false };
  const inlined = inline(program, { parts, budget });
  return inlined && budget.replaced ? inlined : null;
}

interface Inlining {
  readonly parts: ReadonlyMap<string, Program>;
  readonly budget: { nodes: number; replaced: boolean };
}

function inline(node: Program, context: Inlining): Program | null {
  const { parts, budget } = context;
  if (--budget.nodes < 0) return null;
  const named = node.type === "name" ? parts.get(node.name) : undefined;
  if (named) {
    budget.replaced = true;
    return inline(named, context);
  }
  const inner: Program[] = [];
  for (const child of children(node)) {
    const inlined = inline(child, context);
    if (inlined === null) return null;
    inner.push(inlined);
  }
  return withChildren(node, inner);
}

/** The node over other children, as many as it has. */
export function withChildren(node: Program, inner: readonly Program[]): Program {
  const [first = node, second = node] = inner;
  switch (node.type) {
    case "literal":
    case "name":
      return node;
    case "negate":
      return { ...node, operand: first };
    case "arithmetic":
      return { ...node, left: first, right: second };
    case "call":
      return { ...node, inputs: inner };
    case "list":
      return { ...node, items: inner };
    case "record":
      return { ...node, entries: node.entries.map(([name], at) => [name, inner[at] ?? node] as const) };
    case "index":
      return { ...node, target: first, at: second };
    default:
      return node satisfies never;
  }
}
