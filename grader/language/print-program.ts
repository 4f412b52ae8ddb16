import type { Program } from "./program";

/** Items up to which a list is written out. */
const MOST_ITEMS = 12;

/** The program as one writes it, on one line; of long lists only the brackets stay. */
export function printProgram(program: Program): string {
  switch (program.type) {
    case "literal":
      return typeof program.value === "string" ? `"${program.value}"` : String(program.value);
    case "name":
      return program.name;
    case "negate":
      return `-${printOperand(program.operand, 3)}`;
    case "arithmetic": {
      const binding = bindingOf(program);
      const [left, right] = [printOperand(program.left, binding), printOperand(program.right, binding + 1)];
      return `${left} ${program.sign} ${right}`;
    }
    case "call":
      return `${program.operation}(${program.inputs.map(printProgram).join(", ")})`;
    case "list":
      return printList(program.items);
    case "record":
      return `{${program.entries.map(([name, value]) => `${name}: ${printProgram(value)}`).join(", ")}}`;
    case "index":
      return `${printOperand(program.target, 4)}[${printProgram(program.at)}]`;
    default:
      return program satisfies never;
  }
}

function printList(items: readonly Program[]): string {
  const leaves = (program: Program): number =>
    program.type === "list" ? program.items.reduce((count, item) => count + leaves(item), 0) : 1;
  const long = items.reduce((count, item) => count + leaves(item), 0) > MOST_ITEMS;
  return long ? "[…]" : `[${items.map(printProgram).join(", ")}]`;
}

/** In brackets where it binds less closely than what stands around it. */
function printOperand(program: Program, binding: number): string {
  const printed = printProgram(program);
  return bindingOf(program) < binding ? `(${printed})` : printed;
}

function bindingOf(program: Program): number {
  if (program.type === "arithmetic") return program.sign === "+" || program.sign === "-" ? 1 : 2;
  return program.type === "negate" ? 3 : 4;
}
