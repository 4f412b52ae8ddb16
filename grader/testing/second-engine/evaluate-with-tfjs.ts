import type { Scope } from "../../language/evaluate-program";
import type { Call, Program } from "../../language/program";
import { conform } from "../../ops/conform";
import { operations } from "../../ops/index";
import { isRecord, type Value } from "../../ops/value";
import { numberOf } from "./call";
import { arithmetic, negated } from "./elementwise";
import { secondOperations } from "./index";
import { itemAt } from "./reshape";

/**
 * Evaluates a program a second time, in float32 by tfjs. It is meant for programs to which `evaluateProgram` gives a
 * value: it refuses nothing, and throws where it does not understand. Values may hold NaN where float32 overflows.
 */
export function evaluateWithTfjs(program: Program, scope: Scope): Value {
  const visit = (node: Program): Value => evaluateWithTfjs(node, scope);
  switch (program.type) {
    case "literal":
      return program.value;
    case "name": {
      const value = scope.get(program.name);
      if (value === undefined) throw new Error(`the second engine was not given ${program.name}`);
      return value;
    }
    case "negate":
      return negated(visit(program.operand));
    case "arithmetic":
      return arithmetic(program.sign, visit(program.left), visit(program.right));
    case "call":
      return call(program, program.inputs.map(visit));
    case "list":
      return program.items.map(visit);
    case "record":
      return Object.fromEntries(program.entries.map(([name, value]) => [name, visit(value)]));
    case "index":
      return itemAt(visit(program.target), numberOf(visit(program.at)));
    default:
      return program satisfies never;
  }
}

function call({ operation: name, conventions }: Call, given: readonly Value[]): Value {
  const [operation, second] = [operations.get(name), secondOperations.get(name)];
  if (!operation || !second) throw new Error(`the second engine has no ${name}`);
  const values = conventions ? conform(operation, given, conventions) : given;
  const most = Object.keys(operation.positional).length;
  const last = values.at(-1);
  if (last !== undefined && values.length > most && isRecord(last))
    return second({ inputs: values.slice(0, -1), options: last });
  return second({ inputs: values, options: {} });
}
