import type { NamedText } from "./texts-of";

type Wanted = Readonly<Record<"from" | "to", string | string[] | undefined>>;

/** The two texts an address names, else the latest and the one before; null where there are no two. */
export function wantedPair(texts: readonly NamedText[], { from, to }: Partial<Wanted>) {
  const [latest, before] = texts;
  if (latest === undefined || before === undefined) return null;
  const named = (name: Wanted["from"]) => texts.find((text) => text.name === name);
  return { from: named(from) ?? before, to: named(to) ?? latest };
}
