import { shuffle } from "../../numeric/shuffle";
import { saltedWith } from "../entry";
import type { NamelessOption, SettledOption } from "./settle-options";

const LETTERS = Array.from("abcdefghijklmnopqrstuvwxyz");

/** The letters that no option has as its id; as many as are wanted, for a choice has at most 12 options. */
export function freeLetters(ids: readonly (string | null)[]): readonly string[] {
  const taken = new Set(ids);
  return LETTERS.filter((letter) => !taken.has(letter)).slice(0, ids.filter((id) => id === null).length);
}

/**
 * Own ids, and free letters for options without one, in an order that comes from what the options show alone: neither
 * the place in the file nor the way an option came about may be read from its letter.
 */
export function nameOptions(options: readonly NamelessOption[]): readonly SettledOption[] {
  const shown = options.map(({ id, text, value }) => ({ id: JSON.stringify([id, value]), text }));
  const nameless = options.flatMap(({ id, text, value }) =>
    id === null ? [{ id: JSON.stringify([text, value]) }] : [],
  );
  const order = shuffle(nameless, saltedWith(shown, "")).map(({ id }) => id);
  const letters = freeLetters(options.map(({ id }) => id));
  return options.map((option) => {
    const { id, text, value } = option;
    return { ...option, id: id ?? letters[order.indexOf(JSON.stringify([text, value]))] ?? "" };
  });
}
