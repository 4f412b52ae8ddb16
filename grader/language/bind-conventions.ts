import type { Conventions } from "../conventions";
import { withChildren } from "./inline-parts";
import { children, type Program } from "./program";

/** The program with every call of it under these conventions, whatever it was under before. */
export function bindConventions(program: Program, conventions: Conventions): Program {
  const bound = withChildren(
    program,
    children(program).map((child) => bindConventions(child, conventions)),
  );
  return bound.type === "call" ? { ...bound, conventions } : bound;
}
