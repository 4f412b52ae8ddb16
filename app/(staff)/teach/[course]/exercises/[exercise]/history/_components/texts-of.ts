import type { ExerciseWork, VersionLine } from "@/lib/exercises/views";

/** A text that can be compared: "draft", or the number of a version. */
export interface NamedText {
  name: string;
  label: string;
  source: string;
}

/** Everything there is to compare, the latest first; a draft that says what the latest version says is none. */
export function textsOf(
  versions: readonly Pick<VersionLine, "number" | "source">[],
  { source, published }: Pick<ExerciseWork, "source" | "published">,
): NamedText[] {
  const draft = source === published?.source ? [] : [{ name: "draft", label: "Draft", source }];
  const numbered = versions.map((version) => ({
    name: String(version.number),
    label: `Version ${version.number}`,
    source: version.source,
  }));
  return [...draft, ...numbered];
}
