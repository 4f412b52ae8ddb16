interface MarkdownNode {
  type: string;
  children?: MarkdownNode[];
}

interface MarkdownRoot extends MarkdownNode {
  children: MarkdownNode[];
}

/** Deeper than any prompt; what renders a tree recurses and would exhaust the stack on a thousand quotes in quotes. */
const MAX_DEPTH = 60;

/** Shows a text whose quotes, lists or emphases are nested absurdly deep as it was written. */
export function remarkShallow() {
  return (tree: MarkdownRoot, source: { toString(): string }): void => {
    if (!isDeep(tree)) return;
    const text = { type: "text", value: source.toString() };
    tree.children = [{ type: "paragraph", children: [text] }];
  };
}

function isDeep(tree: MarkdownNode): boolean {
  let level: readonly MarkdownNode[] = [tree];
  for (let depth = 0; level.length > 0; depth++) {
    if (depth > MAX_DEPTH) return true;
    level = level.flatMap(({ children }) => children ?? []);
  }
  return false;
}
