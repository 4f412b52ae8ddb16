import { type Conventions, STANDARD, sameConventions } from "../conventions";
import { withChildren } from "./inline-parts";
import { callsIn, children, type Program } from "./program";

/**
 * The program with all its calls under these conventions, whatever they were under before; itself where that changes
 * nothing.
 */
export function bindConventions(program: Program, conventions: Conventions): Program {
  const differs = callsIn(program).some(
    (call) => !sameConventions(call.conventions ?? STANDARD, conventions),
  );
  return differs ? bind(program, conventions) : program;
}

function bind(program: Program, conventions: Conventions): Program {
  const bound = withChildren(
    program,
    children(program).map((child) => bind(child, conventions)),
  );
  return bound.type === "call" ? { ...bound, conventions } : bound;
}
