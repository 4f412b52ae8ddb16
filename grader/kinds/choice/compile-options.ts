import type { Conventions } from "../../conventions";
import { type Issue, issue } from "../../issue";
import { bindConventions } from "../../language/bind-conventions";
import { parseProgram } from "../../language/parse-program";
import type { Program } from "../../language/program";
import { isMistakeId, type MistakeId, nearestMistakeId } from "../../mistakes.en";
import { all, ok, type Result, refuse } from "../../result";
import { repeated } from "../entry";
import type { OptionFields } from "./option-fields";

/** An option with what it shows besides its text. */
export interface Option {
  /** null: a free letter, settled with the values. */
  readonly id: string | null;
  readonly text: string;
  /** What the author says; null where nothing is said. */
  readonly right: boolean | null;
  readonly shows:
    | { readonly type: "text" }
    | { readonly type: "value"; readonly program: Program }
    | { readonly type: "mistake"; readonly mistake: MistakeId };
}

/** Refuses repeated ids and texts, options that say two things or nothing, and programs that cannot be parsed. */
export function compileOptions(
  options: readonly OptionFields[],
  conventions: Conventions,
): Result<readonly Option[]> {
  const repetitions = [
    ...repeated(placed(options, "id")),
    ...repeated(placed(options.map(withTextAlone), "text")),
  ];
  if (repetitions.length > 0) return refuse(...repetitions);
  return all(options.map((option, at) => compileOption(option, at, conventions)));
}

/** Where a value is shown, texts may be the same. */
const withTextAlone = (option: OptionFields) =>
  option.value === undefined && option.mistake === undefined ? option : {};

const placed = (
  options: readonly { readonly id?: string | undefined; readonly text?: string }[],
  field: "id" | "text",
) =>
  options.flatMap((option, at) => {
    const text = option[field];
    return text === undefined || text === "" ? [] : [{ text, path: ["options", at, field] }];
  });

function compileOption(option: OptionFields, at: number, conventions: Conventions): Result<Option> {
  const { id = null, text, value, mistake, right = null } = option;
  const path = ["options", at];
  const plain = { id, text, right };
  const unfit = (field: string, detail: string) =>
    refuse(issue("bad-field", { field: `"${field}"`, detail }, [...path, field]));
  if (mistake !== undefined) {
    if (value !== undefined)
      return unfit("mistake", 'cannot stand beside "value"; an option shows one of the two');
    if (right !== null) return unfit("right", "is not for options that show a mistake; they are wrong");
    if (isMistakeId(mistake)) return ok({ ...plain, shows: { type: "mistake", mistake } });
    const data = { name: mistake, nearest: nearestMistakeId(mistake) };
    return refuse(issue("unknown-mistake", data, [...path, "mistake"]));
  }
  if (value === undefined) {
    return text === "" ? unfit("text", "is missing") : ok({ ...plain, shows: { type: "text" } });
  }
  const program = parseProgram(value);
  if (!program.ok) return refuse(...program.issues.map(below([...path, "value"])));
  return ok({ ...plain, shows: { type: "value", program: bindConventions(program.value, conventions) } });
}

const below =
  (prefix: Issue["path"]) =>
  (found: Issue): Issue => ({ ...found, path: [...prefix, ...found.path] });
