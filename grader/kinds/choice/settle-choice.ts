import { type Issue, issue } from "../../issue";
import { sameValue } from "../../mistakes/same-value";
import { shuffle } from "../../numeric/shuffle";
import { all, ok, type Result, refuse } from "../../result";
import { saltedWith } from "../entry";
import type { Key } from "../kind";
import { nameOptions } from "./name-options";
import type { ChoiceQuestion } from "./question";
import { type SettledOption, settleOption } from "./settle-options";

export interface ChoiceTruth {
  readonly multiple: boolean;
  /** In the order shown. */
  readonly options: readonly SettledOption[];
}

/** Refuses options of the same value, and a choice without a right option, or with several where one is asked for. */
export function settleChoice(key: Key, question: ChoiceQuestion): Result<ChoiceTruth> {
  const settled = all(question.options.map((option, at) => settleOption(option, at, key)));
  if (!settled.ok) return settled;
  const options = nameOptions(settled.value);
  const issues = [...alike(options), ...wronglyMany(options, question.multiple)];
  if (issues.length > 0) return refuse(...issues);
  const multiple = question.multiple ?? options.filter(({ right }) => right).length > 1;
  return ok({
    multiple,
    options: question.shuffle ? shuffle(options, saltedWith(options, key.salt)) : options,
  });
}

/** Options of one value could not be told apart; each is objected to once. */
const alike = (options: readonly SettledOption[]): Issue[] =>
  options.flatMap(({ id, value }, at) => {
    const twin = options.slice(0, at).find((other) => same(value, other.value));
    return twin ? [issue("options-alike", { first: twin.id, second: id }, ["options", at])] : [];
  });

const same = (one: SettledOption["value"], other: SettledOption["value"]): boolean =>
  one !== null && other !== null && sameValue(one, other);

function wronglyMany(options: readonly SettledOption[], multiple: boolean | null): Issue[] {
  const count = options.filter(({ right }) => right).length;
  if (count === 0) return [issue("no-right-option", {}, ["options"])];
  return multiple === false && count > 1 ? [issue("several-right", { count }, ["options"])] : [];
}
