import { z } from "zod";
import { name, text } from "../../field-types";
import { type Issue, issue } from "../../issue";
import { ok, type Result, refuse } from "../../result";
import { functionNames } from "./formula";

const bound = z.number().min(-1e6).max(1e6);

const variable = z.strictObject({
  from: bound.describe("The least value it may have."),
  to: bound.describe("The greatest value it may have."),
  whole: z.boolean().default(false).describe("Whether it is a whole number."),
  meaning: text.trim().max(200).default("").describe("What it stands for, shown beside the answer field."),
});

export const formulaFields = z.strictObject({
  variables: z
    .record(name, variable)
    .refine((variables) => Object.keys(variables).length > 0, { message: "must have at least one variable" })
    .refine((variables) => Object.keys(variables).length <= 12, { message: "must have at most 12 variables" })
    .describe("The letters of the formula, each with the values for which it must hold."),
  example: text
    .trim()
    .min(1)
    .max(500)
    .optional()
    .describe(
      "A right answer as students write it; needed where the answer program cannot be written as a formula.",
    ),
});

/** A letter of the formula with its domain, both ends included. */
export interface Variable {
  readonly name: string;
  readonly meaning: string;
  readonly from: number;
  readonly to: number;
  readonly whole: boolean;
}

export interface FormulaQuestion {
  readonly variables: readonly Variable[];
  readonly names: readonly string[];
  /** null: the answer program itself. */
  readonly example: string | null;
}

/** Names that mean something else to the parser of formulas. */
const TAKEN = ["mod", "to", "in", "and", "or", "xor", "not", "end", "true", "false", "null", "undefined"];
const NUMBERS = ["NaN", "Infinity"];

/** Refuses names that a formula could not use, and domains without a value. */
export function compileFormula({
  variables,
  example,
}: z.output<typeof formulaFields>): Result<FormulaQuestion> {
  const listed = Object.entries(variables).map(([name, each]) => ({ name, ...each }));
  const issues = listed.flatMap(judgeVariable);
  return issues.length > 0
    ? refuse(...issues)
    : ok({ variables: listed, names: listed.map((each) => each.name), example: example ?? null });
}

function judgeVariable({ name, from, to, whole }: Variable): Issue[] {
  const path = ["variables", name];
  if (functionNames.includes(name)) return [issue("name-taken", { name, by: "a function" }, path)];
  if ([...TAKEN, ...NUMBERS].includes(name))
    return [issue("name-taken", { name, by: "something else in formulas" }, path)];
  const empty = whole ? Math.ceil(from) > Math.floor(to) : from > to;
  return empty ? [issue("domain-empty", { name, from, to, whole }, path)] : [];
}
