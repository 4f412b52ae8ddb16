import { PrintedMarkdown } from "../_ui/markdown/printed-markdown";
import type { Kind, PartOf, PrintedTexts } from "./kind-view";
import { kindViews } from "./kind-views";

/** The texts of a part's options, steps or entries, set on the server like its prompt. */
export function printTexts<K extends Kind>(kind: K, part: PartOf<K>): PrintedTexts {
  const texts = Object.entries(kindViews[kind].texts?.(part) ?? {});
  return Object.fromEntries(
    texts.map(([name, source]) => [name, <PrintedMarkdown key={name} source={source} voice="entry" />]),
  );
}
