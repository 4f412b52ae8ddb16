import { withChildren } from "./inline-parts";
import { children, type Program } from "./program";

/** The program with one summand left out, once for every summand of every sum in it. */
export function dropSummands(program: Program): readonly Program[] {
  const own = program.type === "arithmetic" ? withoutOne(program) : [];
  const inner = children(program);
  const deeper = inner.flatMap((child, at) =>
    dropSummands(child).map((dropped) => withChildren(program, inner.with(at, dropped))),
  );
  return [...own, ...deeper];
}

function withoutOne({
  sign,
  left,
  right,
  span,
}: Extract<Program, { type: "arithmetic" }>): readonly Program[] {
  if (sign === "+") return [left, right];
  return sign === "-" ? [left, { type: "negate", operand: right, span }] : [];
}
