import { nearestName } from "./nearest-name";
import { sizeMistakes } from "./size-mistakes.en";
import { valueMistakes } from "./value-mistakes.en";

/**
 * Every mistake the grader knows, by its stable id, in words. Operations declare how each is computed; an id that
 * has no words does not compile.
 */
const words = { ...valueMistakes, ...sizeMistakes };

/** A mistake's name in files, figures and code. */
export type MistakeId = keyof typeof words;

export const isMistakeId = (name: string): name is MistakeId => Object.hasOwn(words, name);

/** All ids, in the order of the table. */
export const mistakeIds: readonly MistakeId[] = Object.keys(words).filter(isMistakeId);

/** The known id that an unknown one probably means; "" where none is near. */
export const nearestMistakeId = (name: string): string => nearestName(name, mistakeIds);

/** For instructors: `padding left out`. */
export const nameMistake = (id: MistakeId): string => words[id][0];

/**
 * For students: `This is what one gets when the padding is left out.`
 * @param isMap several numbers are spoken of: `These are the numbers one gets when …`
 */
export const explainMistake = (id: MistakeId, isMap = false): string =>
  `${isMap ? "These are the numbers" : "This is what"} one gets when ${words[id][1]}.`;

/** As "it shows …" continues it: `whether the padding is left out`. */
export const whetherMistake = (id: MistakeId): string => `whether ${words[id][1]}`;

/** By itself, in a list: `The padding is left out.` */
export function sayMistake(id: MistakeId): string {
  const clause = words[id][1];
  return `${clause.charAt(0).toUpperCase()}${clause.slice(1)}.`;
}
