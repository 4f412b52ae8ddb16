import type { ExtraProps } from "react-markdown";
import { placeholderRow, splitPlaceholders } from "./split-placeholders";

type Element = NonNullable<ExtraProps["node"]>;
type Child = Element["children"][number];
interface Parent {
  children: (Child | { type: "doctype" })[];
}

function element(tagName: string, properties: Element["properties"], children: Child[]): Element {
  return { type: "element", tagName, properties, children };
}

const figure = (name: string) => element("span", { dataFigure: name }, []);

function withFigures(child: Child): Child[] {
  if (child.type !== "text") return [child];
  return splitPlaceholders(child.value).map((piece) =>
    piece.type === "text" ? { type: "text", value: piece.text } : figure(piece.name),
  );
}

function rewriteParagraph(paragraph: Element): void {
  const onlyText = paragraph.children.every((child) => child.type === "text" || isBreak(child));
  const source = paragraph.children.map((child) => (child.type === "text" ? child.value : " ")).join("");
  const row = onlyText ? placeholderRow(source) : null;
  if (row !== null) {
    paragraph.tagName = "div";
    paragraph.properties = { dataRow: "figures" };
    paragraph.children = row.map(figure);
    return;
  }
  const children = paragraph.children.flatMap(withFigures);
  // A figure is a block, which a <p> cannot hold.
  if (children.length !== paragraph.children.length) paragraph.tagName = "div";
  paragraph.children = children;
}

function isBreak(child: Child): boolean {
  return child.type === "element" && child.tagName === "br";
}

function isAnnotation(child: Child | { type: "doctype" }): boolean {
  return child.type === "element" && child.tagName === "annotation";
}

function rewrite(parent: Parent): void {
  // The TeX source beside the MathML would be read out and copied along with the formula.
  parent.children = parent.children.filter((child) => !isAnnotation(child));
  for (const child of parent.children) {
    if (child.type !== "element") continue;
    // The Content-Security-Policy allows no inline styles.
    delete child.properties.style;
    if (child.tagName === "p") rewriteParagraph(child);
    // Entries of a tight list hold their text without a paragraph.
    if (child.tagName === "li") child.children = child.children.flatMap(withFigures);
    rewrite(child);
  }
}

/**
 * Turns `{{name}}` into <span data-figure="name">, and a paragraph made only of placeholders into
 * <div data-row="figures">. Runs after sanitising, so that a prompt cannot write these elements itself.
 */
export function rehypeFigures() {
  return rewrite;
}
