import { type Issue, issue } from "../../issue";
import { parseProgram } from "../../language/parse-program";
import type { Program } from "../../language/program";
import { isMistakeId, type MistakeId, nearestMistakeId } from "../../mistakes.en";
import { shuffle } from "../../numeric/shuffle";
import { all, ok, type Result, refuse } from "../../result";
import { repeated } from "../entry";
import type { OptionFields } from "./option-fields";

/** An option with what it shows besides its text. */
export interface Option {
  readonly id: string;
  readonly text: string;
  /** What the author says; null where nothing is said. */
  readonly right: boolean | null;
  readonly shows:
    | { readonly type: "text" }
    | { readonly type: "value"; readonly program: Program }
    | { readonly type: "mistake"; readonly mistake: MistakeId };
}

/** Refuses repeated ids and texts, options that say two things or nothing, and programs that cannot be parsed. */
export function compileOptions(options: readonly OptionFields[]): Result<readonly Option[]> {
  const repetitions = [
    ...repeated(placed(options, "id")),
    ...repeated(placed(options.map(withTextAlone), "text")),
  ];
  if (repetitions.length > 0) return refuse(...repetitions);
  const ids = idsFor(options);
  return all(options.map((option, at) => compileOption(option, ids[at] ?? "", at)));
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

const LETTERS = Array.from("abcdefghijklmnopqrstuvwxyz");

/**
 * Own ids, and free letters for options without one, in an order that depends on all options together: neither the
 * place in the file nor the way an option came about may show in its id.
 */
function idsFor(options: readonly OptionFields[]): readonly string[] {
  const taken = new Set(options.flatMap(({ id }) => id ?? []));
  const free = LETTERS.filter((letter) => !taken.has(letter));
  const nameless = options.flatMap(({ id }, at) => (id === undefined ? [{ id: String(at) }] : []));
  const order = shuffle(nameless, JSON.stringify(options)).map(({ id }) => id);
  return options.map(({ id }, at) => id ?? free[order.indexOf(String(at))] ?? "");
}

function compileOption(option: OptionFields, id: string, at: number): Result<Option> {
  const { text, value, mistake, right = null } = option;
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
  return ok({ ...plain, shows: { type: "value", program: program.value } });
}

const below =
  (prefix: Issue["path"]) =>
  (found: Issue): Issue => ({ ...found, path: [...prefix, ...found.path] });
