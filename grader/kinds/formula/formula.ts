/** A formula as students write it, read: numbers, variables, and functions or signs applied to formulas. */
export type Formula =
  | { readonly type: "number"; readonly value: number }
  | { readonly type: "variable"; readonly name: string }
  | { readonly type: "apply"; readonly name: FunctionName; readonly inputs: readonly Formula[] };

interface FormulaFunction {
  readonly least: number;
  readonly most: number;
  readonly apply: (...inputs: readonly [number, ...number[]]) => number;
}

const one = (apply: (x: number) => number): FormulaFunction => ({ least: 1, most: 1, apply });
const two = (apply: (x: number, y: number) => number): FormulaFunction => ({
  least: 2,
  most: 2,
  apply: (x, y = Number.NaN) => apply(x, y),
});
const several = (apply: (...inputs: number[]) => number): FormulaFunction => ({
  least: 1,
  most: Number.POSITIVE_INFINITY,
  apply,
});

/** What may be applied; NaN where it is undefined. `negative` and `positive` are the signs of one number. */
const functions = {
  "+": two((x, y) => x + y),
  "-": two((x, y) => x - y),
  "*": two((x, y) => x * y),
  "/": two((x, y) => (y === 0 ? Number.NaN : x / y)),
  "^": two((x, y) => x ** y),
  negative: one((x) => -x),
  positive: one((x) => x),
  floor: one(Math.floor),
  ceil: one(Math.ceil),
  sqrt: one(Math.sqrt),
  abs: one(Math.abs),
  exp: one(Math.exp),
  /** The natural logarithm, or one to the base that stands second. */
  log: { least: 1, most: 2, apply: (x, base = Math.E) => Math.log(x) / Math.log(base) },
  min: several(Math.min),
  max: several(Math.max),
} as const satisfies Record<string, FormulaFunction>;

export type FunctionName = keyof typeof functions;

export const functionOf = (name: FunctionName): FormulaFunction => functions[name];

const NAMES = ["floor", "ceil", "sqrt", "abs", "exp", "log", "min", "max"] as const;

/** Functions that are written by their names. */
export const functionNames: readonly string[] = NAMES;

export const findFunction = (name: string): FunctionName | undefined => NAMES.find((each) => each === name);

/** One text for all ways to write the same signs: every application in parentheses. */
export function writeFormula(formula: Formula): string {
  switch (formula.type) {
    case "number":
      return String(formula.value);
    case "variable":
      return formula.name;
    case "apply": {
      const inputs = formula.inputs.map(writeFormula);
      if (formula.name === "negative") return `(-${inputs.join("")})`;
      if (formula.name === "positive") return inputs.join("");
      return /\w/.test(formula.name)
        ? `${formula.name}(${inputs.join(", ")})`
        : `(${inputs.join(` ${formula.name} `)})`;
    }
    default:
      return formula satisfies never;
  }
}
