"use client";

import { createElement, type ReactNode } from "react";
import type { FormulaTree } from "./formula-tree";

const draw = (tree: FormulaTree, key: number): ReactNode => {
  if (typeof tree === "string") return tree;
  const [name, attributes, inside] = tree;
  return createElement(name, { ...attributes, key }, inside.map(draw));
};

/**
 * A typeset formula. It travels as plain data: React sends long trees of elements in pieces, and hides a piece that
 * begins inside of <math> by a style attribute, which the Content-Security-Policy forbids.
 */
export function Formula({ tree }: { tree: FormulaTree }) {
  return draw(tree, 0);
}
