/** Letters that are no accented form of another one, as their speakers write them in plain ASCII. */
const SPELLED: Readonly<Record<string, string>> = {
  ä: "ae",
  ö: "oe",
  ü: "ue",
  ß: "ss",
  æ: "ae",
  œ: "oe",
  ø: "oe",
  å: "aa",
  þ: "th",
  ð: "d",
  đ: "d",
  ł: "l",
  ı: "i",
};

/** Addresses of pages that stand beside the things named here. */
const RESERVED: readonly string[] = ["new"];

/** Leaves room for what makes a name unique. */
const LONGEST = 60;

/**
 * The name of a thing in URLs, from its title: "Größe und Übersicht" becomes "groesse-und-uebersicht".
 * @param fallback for a title that leaves nothing, as Greek and Chinese ones do, or a name that is taken by the site
 */
export function slugFromTitle(title: string, fallback: string): string {
  const spelled = title
    .normalize("NFC")
    .toLowerCase()
    .replace(/[äöüßæœøåþðđłı]/g, (letter) => SPELLED[letter] ?? letter);
  const words = spelled
    .normalize("NFKD")
    .replace(/\p{M}/gu, "")
    .replace(/['’]/g, "")
    .split(/[^a-z0-9]+/);
  const slug = joinUpTo(
    words.filter((word) => word !== ""),
    LONGEST,
  );
  return slug === "" || RESERVED.includes(slug) ? fallback : slug;
}

/** Whole words as long as they fit; a first word that does not is cut. */
function joinUpTo(words: readonly string[], longest: number): string {
  let joined = "";
  for (const word of words) {
    const next = joined === "" ? word.slice(0, longest) : `${joined}-${word}`;
    if (next.length > longest) break;
    joined = next;
  }
  return joined;
}

/** The name itself, or with the smallest number from 2 that makes it another one than those taken. */
export function freeSlug(slug: string, taken: readonly string[]): string {
  const others = new Set(taken);
  let free = slug;
  for (let number = 2; others.has(free); number += 1) free = `${slug}-${number}`;
  return free;
}
