import { type Issue, issue } from "../issue";
import { ok, type Result, refuse } from "../result";
import { parsePattern, type SynonymSets } from "./parse-pattern";
import type { Pattern } from "./pattern";

/** Patterns of like meaning by the name of their set. */
export type Synonyms = Readonly<Record<string, readonly string[]>>;

const NAME = /^[a-z][a-z0-9-]*$/;

/**
 * Adds sets to those that exist. A pattern may use the sets above its own, so that none can contain itself; a set whose
 * name exists is made longer, not replaced. Issues have the path [name, position].
 */
export function parseSynonyms(synonyms: Synonyms, existing: SynonymSets): Result<SynonymSets> {
  const sets = new Map(existing);
  const issues: Issue[] = [];
  for (const [name, patterns] of Object.entries(synonyms)) {
    if (!NAME.test(name)) {
      const detail = "a set of synonyms is named in small letters, digits and hyphens";
      issues.push(issue("bad-pattern", { detail }, [name]));
    }
    const known = sets.get(name);
    const options: Pattern[] = known ? [known] : [];
    patterns.forEach((text, at) => {
      const parsed = parsePattern(text, sets);
      if (parsed.ok) options.push(parsed.value);
      else issues.push(...parsed.issues.map((found) => ({ ...found, path: [name, at] })));
    });
    sets.set(name, { type: "any", options });
  }
  return issues.length > 0 ? refuse(...issues) : ok(sets);
}
