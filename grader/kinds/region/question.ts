import { z } from "zod";
import { program } from "../../field-types";
import { parseProgram } from "../../language/parse-program";
import type { Program } from "../../language/program";
import { ok, type Result, refuse } from "../../result";

export const regionFields = z.strictObject({
  grid: program.describe("A matrix whose cells are to be chosen, such as R or zeros([7, 7])."),
  show: z.boolean().default(true).describe("Whether the matrix's values are drawn behind the cells."),
});

export interface RegionQuestion {
  readonly grid: Program;
  readonly show: boolean;
}

export function compileRegion({ grid, show }: z.output<typeof regionFields>): Result<RegionQuestion> {
  const parsed = parseProgram(grid);
  return parsed.ok
    ? ok({ grid: parsed.value, show })
    : refuse(...parsed.issues.map((found) => ({ ...found, path: ["grid", ...found.path] })));
}
