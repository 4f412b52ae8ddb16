import type { Scope } from "../../language/evaluate-program";
import type { Program } from "../../language/program";
import { type Formula, findFunction } from "./formula";

interface Known {
  readonly scope: Scope;
  readonly variables: readonly string[];
}

/** An answer program as a formula, given numbers written out; null where it uses what formulas do not have. */
export function formulaOf(program: Program, known: Known): Formula | null {
  switch (program.type) {
    case "literal":
      return typeof program.value === "number" ? { type: "number", value: program.value } : null;
    case "name": {
      const { name } = program;
      if (known.variables.includes(name)) return { type: "variable", name };
      const value = known.scope.get(name);
      return typeof value === "number" ? { type: "number", value } : null;
    }
    case "negate":
      return applied("negative", [program.operand], known);
    case "arithmetic":
      return applied(program.sign, [program.left, program.right], known);
    case "call": {
      const name = findFunction(program.operation);
      return name === undefined ? null : applied(name, program.inputs, known);
    }
    default:
      return null;
  }
}

function applied(
  name: Extract<Formula, { type: "apply" }>["name"],
  programs: readonly Program[],
  known: Known,
): Formula | null {
  const inputs = programs.flatMap((program) => formulaOf(program, known) ?? []);
  return inputs.length === programs.length ? { type: "apply", name, inputs } : null;
}
