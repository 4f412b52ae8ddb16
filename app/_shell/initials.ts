/** Two letters for a name: of the first and the last word, or of the only one. Signs and figures are passed over. */
export function initials(name: string): string {
  const words = name.match(/\p{L}[\p{L}\p{M}]*/gu) ?? [];
  const [first = ""] = words;
  const last = words.length > 1 ? words.at(-1) : undefined;
  const letters =
    last === undefined ? firstLetters(first, 2) : firstLetters(first, 1) + firstLetters(last, 1);
  return letters.toLocaleUpperCase("en");
}

function firstLetters(word: string, count: number): string {
  return Array.from(word.normalize("NFC")).slice(0, count).join("");
}
