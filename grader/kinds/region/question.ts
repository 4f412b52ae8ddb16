import { z } from "zod";
import type { Conventions } from "../../conventions";
import { program } from "../../field-types";
import { bindConventions } from "../../language/bind-conventions";
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

export function compileRegion(
  { grid, show }: z.output<typeof regionFields>,
  conventions: Conventions,
): Result<RegionQuestion> {
  const parsed = parseProgram(grid);
  return parsed.ok
    ? ok({ grid: bindConventions(parsed.value, conventions), show })
    : refuse(...parsed.issues.map((found) => ({ ...found, path: ["grid", ...found.path] })));
}
