import type { ExtraProps } from "react-markdown";

type Element = NonNullable<ExtraProps["node"]>;

/** MathML as plain data: text, or an element with its name, its attributes and what is in it. */
export type FormulaTree =
  | string
  | readonly [name: string, attributes: Readonly<Record<string, string>>, inside: readonly FormulaTree[]];

/** The formula that KaTeX set in an element; null where it holds none. */
export function formulaTree({ children }: Element): FormulaTree | null {
  const math = children.find((child) => child.type === "element" && child.tagName === "math");
  return math?.type === "element" ? treeOf(math) : null;
}

function treeOf({ tagName, properties, children }: Element): FormulaTree {
  const attributes = Object.entries(properties).flatMap(([name, value]) =>
    value === null || value === undefined
      ? []
      : [[name, Array.isArray(value) ? value.join(" ") : String(value)]],
  );
  const inside = children.flatMap((child) => {
    if (child.type === "text") return [child.value];
    return child.type === "element" ? [treeOf(child)] : [];
  });
  return [tagName, Object.fromEntries(attributes), inside];
}
