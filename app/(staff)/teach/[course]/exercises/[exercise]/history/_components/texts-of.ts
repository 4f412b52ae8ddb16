import type { ExerciseWork, VersionLine } from "@/lib/exercises/views";

/** A text that can be compared. */
export interface NamedText {
  /** "draft", or the number of a version. */
  name: string;
  label: string;
}

/** Everything there is to compare, the latest first; a draft that says what the latest version says is none. */
export function textsOf(
  versions: readonly Pick<VersionLine, "number">[],
  { source, published }: Pick<ExerciseWork, "source" | "published">,
): NamedText[] {
  const draft = source === published?.source ? [] : [{ name: "draft", label: "Draft" }];
  const numbered = versions.map(({ number }) => ({ name: String(number), label: `Version ${number}` }));
  return [...draft, ...numbered];
}
