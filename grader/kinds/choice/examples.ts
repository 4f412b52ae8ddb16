import type { Examples } from "../kind";
import type { ChoiceTruth } from "./settle-choice";

/** The right options; wrong ones, or all but one of the right where none is wrong; and one chosen twice. */
export function exampleChoices({ multiple, options }: ChoiceTruth): Examples {
  const right = options.flatMap((option) => (option.right ? [option.id] : []));
  const others = options.flatMap((option) => (option.right ? [] : [option.id]));
  const wrong = others.length === 0 ? right.slice(1) : others.slice(0, multiple ? others.length : 1);
  return { right, wrong, unreadable: [...right, ...right] };
}
