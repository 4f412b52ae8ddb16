/** The first three of a list of sentences, and how many there are besides. */
export function firstThree(sentences: readonly string[]): readonly string[] {
  if (sentences.length <= 4) return sentences;
  return [...sentences.slice(0, 3), `and ${sentences.length - 3} more`];
}
