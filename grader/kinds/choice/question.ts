import { z } from "zod";
import type { Conventions } from "../../conventions";
import { ok, type Result } from "../../result";
import { compileOptions, type Option } from "./compile-options";
import { freeLetters } from "./name-options";
import { optionFields } from "./option-fields";

export const choiceFields = z.strictObject({
  options: z.array(optionFields).min(2).max(12).describe("What is offered."),
  multiple: z
    .boolean()
    .optional()
    .describe("Whether several may be chosen; when left out, whether several are right."),
  shuffle: z.boolean().default(true).describe("false: students see the options in the order of the file."),
});

export type ChoiceFields = z.output<typeof choiceFields>;

export interface ChoiceQuestion {
  readonly options: readonly Option[];
  readonly ids: ReadonlySet<string>;
  /** null: as many as are right. */
  readonly multiple: boolean | null;
  readonly shuffle: boolean;
}

export function compileChoice(
  { options, multiple, shuffle }: ChoiceFields,
  conventions: Conventions,
): Result<ChoiceQuestion> {
  const compiled = compileOptions(options, conventions);
  if (!compiled.ok) return compiled;
  const own = compiled.value.map(({ id }) => id);
  const ids = new Set([...own.flatMap((id) => id ?? []), ...freeLetters(own)]);
  return ok({ options: compiled.value, ids, multiple: multiple ?? null, shuffle });
}
