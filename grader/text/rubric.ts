import { type Issue, issue } from "../issue";
import { ok, type Result, refuse } from "../result";
import { courseSynonyms } from "./course-synonyms";
import { parsePattern, type SynonymSets } from "./parse-pattern";
import { parseSynonyms, type Synonyms } from "./parse-synonyms";
import type { Pattern } from "./pattern";
import { PatternPool } from "./pattern-pool";

/** One thing an answer should say, as its author writes it. */
export interface PointSource {
  readonly id: string;
  readonly label: string;
  readonly weight: number;
  readonly accept: readonly string[];
  readonly reject: readonly { readonly pattern: string; readonly feedback: string }[];
}

export interface RubricSource {
  readonly rubric: readonly PointSource[];
  readonly synonyms: Synonyms;
}

/** The same with its patterns parsed. */
export interface RubricPoint {
  readonly id: string;
  readonly label: string;
  readonly weight: number;
  readonly accept: readonly Pattern[];
  readonly reject: readonly { readonly pattern: Pattern; readonly feedback: string }[];
}

export type Rubric = readonly RubricPoint[];

/** Most different patterns of a rubric, parts of others included. */
const MAX_PARTS = 3000;

/** Parses every pattern; issues have the path of the field in the part, and their place in the pattern. */
export function parseRubric({ rubric, synonyms }: RubricSource): Result<Rubric> {
  const sets = parseSynonyms(synonyms, courseSynonyms());
  if (!sets.ok) return refuse(...under(["synonyms"], sets.issues));
  const issues: Issue[] = [];
  const ids = new Set<string>();
  const pool = new PatternPool();
  const points = rubric.map((point, at): RubricPoint => {
    const path = ["rubric", at];
    if (ids.has(point.id)) {
      issues.push(issue("name-taken", { name: point.id, by: "another point" }, [...path, "id"]));
    }
    ids.add(point.id);
    const parse = (text: string, field: readonly (string | number)[]): readonly Pattern[] =>
      parseInto(issues, { text, path: [...path, ...field], sets: sets.value }).map((found) =>
        pool.intern(found),
      );
    return {
      ...point,
      accept: point.accept.flatMap((text, which) => parse(text, ["accept", which])),
      reject: point.reject.flatMap(({ pattern, feedback }, which) =>
        parse(pattern, ["reject", which, "pattern"]).map((parsed) => ({ pattern: parsed, feedback })),
      ),
    };
  });
  if (pool.size > MAX_PARTS)
    issues.push(issue("rubric-too-large", { size: pool.size, limit: MAX_PARTS }, ["rubric"]));
  return issues.length > 0 ? refuse(...issues) : ok(points);
}

interface Line {
  readonly text: string;
  readonly path: readonly (string | number)[];
  readonly sets: SynonymSets;
}

function parseInto(issues: Issue[], { text, path, sets }: Line): readonly Pattern[] {
  const parsed = parsePattern(text, sets);
  if (parsed.ok) return [parsed.value];
  issues.push(...under(path, parsed.issues));
  return [];
}

const under = (prefix: readonly (string | number)[], issues: readonly Issue[]): Issue[] =>
  issues.map((found) => ({ ...found, path: [...prefix, ...found.path] }));
