import { indexWords, type WordIndex } from "./index-words";
import { findNegation, type Negation } from "./negation";
import type { Token } from "./token";
import { tokenize } from "./tokenize";

/** An answer, read once for all patterns. */
export interface ReadText {
  readonly text: string;
  readonly tokens: readonly Token[];
  readonly index: WordIndex;
  readonly negation: Negation;
  /** Tokens no pattern may rest on: questions, words of the prompt, lists of keywords. */
  readonly hidden: ReadonlySet<number>;
}

export function readText(
  text: string,
  hiddenIn: (tokens: readonly Token[]) => ReadonlySet<number>,
): ReadText {
  const tokens = tokenize(text);
  return {
    text,
    tokens,
    index: indexWords(tokens),
    negation: findNegation(tokens),
    hidden: hiddenIn(tokens),
  };
}
