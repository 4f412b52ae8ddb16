import type { Steps } from "./steps";
import type { Token } from "./token";

/** Where every word of an answer stands; words that begin alike are together, since slips leave the first letter. */
export interface WordIndex {
  /** Positions by stem, by its first letter. */
  readonly stems: Initials;
  /** The same by the words as they are written, without numbers and marks. */
  readonly words: Initials;
  readonly numbers: ReadonlyMap<number, readonly number[]>;
}

type Places = ReadonlyMap<string, readonly number[]>;
type Initials = ReadonlyMap<string, Places>;

export function indexWords(tokens: readonly Token[]): WordIndex {
  const stems = new Map<string, Map<string, number[]>>();
  const words = new Map<string, Map<string, number[]>>();
  const numbers = new Map<number, number[]>();
  tokens.forEach(({ kind, text, stem }, at) => {
    add(within(stems, stem), stem, at);
    if (kind === "word") add(within(words, text), text, at);
    if (kind === "number") add(numbers, Number(text), at);
  });
  return { stems, words, numbers };
}

/** Places, ascending, of all words with the initial of `like` that fit. */
export function placesOf(
  { initials, like, steps }: { readonly initials: Initials; readonly like: string; readonly steps: Steps },
  fits: (word: string) => boolean,
): readonly number[] {
  const alike = initials.get(like.charAt(0)) ?? new Map<string, readonly number[]>();
  steps.take(alike.size);
  const found = [...alike].flatMap(([word, places]) => (fits(word) ? [places] : []));
  const [only = [], ...more] = found;
  return more.length === 0 ? only : found.flat().sort((a, b) => a - b);
}

function within(initials: Map<string, Map<string, number[]>>, word: string): Map<string, number[]> {
  const initial = word.charAt(0);
  const known = initials.get(initial);
  if (known) return known;
  const places = new Map<string, number[]>();
  initials.set(initial, places);
  return places;
}

function add<Key>(places: Map<Key, number[]>, key: Key, at: number): void {
  const known = places.get(key);
  if (known) known.push(at);
  else places.set(key, [at]);
}
