import type { Conventions } from "../conventions";
import { type Issue, issue } from "../issue";
import { sitesIn } from "../language/evaluate-mutated";
import { parseDrawProgram } from "../language/parse-program";
import type { Program } from "../language/program";
import { isMistakeId } from "../mistakes.en";
import { nearestName } from "../nearest-name";
import { bound, type CompiledProgram, compileProgram } from "./compile-program";
import type { Known, Vary } from "./exercise";
import { readMistakes } from "./mistake-names";
import type { ExerciseSource } from "./schema";

interface CompiledVary {
  /** null where the file has no variants. */
  readonly vary: Vary | null;
  /** By the names of given values. */
  readonly programs: readonly CompiledProgram[];
  readonly issues: readonly Issue[];
}

/** How variants are drawn, as far as it could be read; whether one can be drawn shows only when it is tried. */
export function compileVary(
  { given, vary }: ExerciseSource,
  parts: readonly CompiledProgram[],
  conventions: Conventions,
): CompiledVary {
  if (vary === undefined) return { vary: null, programs: [], issues: [] };
  const { reveal = [], ...texts } = vary;
  const programs = Object.entries(texts).map(([name, text]) =>
    bound(compileProgram(name, text, ["vary", name], parseDrawProgram), conventions),
  );
  const mistakes = readMistakes(reveal, ["vary", "reveal"]);
  const parsed = programs.flatMap(({ name, program }) => (program ? [[name, program] as const] : []));
  return {
    vary: { programs: new Map<string, Program>(parsed), reveal: mistakes.ids },
    programs,
    issues: [
      ...programs.flatMap(({ issues }) => issues),
      ...notGiven(programs, Object.keys(given)),
      ...mistakes.issues,
      ...neverMade(reveal, parts),
    ],
  };
}

const notGiven = (programs: readonly CompiledProgram[], given: readonly string[]): Issue[] =>
  programs.flatMap(({ name, path }) =>
    given.includes(name) ? [] : [issue("not-given", { name, nearest: nearestName(name, given) }, path)],
  );

/** Mistakes that no part's program invites; nothing while one of these cannot be read. */
function neverMade(reveal: readonly string[], parts: readonly CompiledProgram[]): Issue[] {
  if (parts.some(({ issues }) => issues.length > 0)) return [];
  const sites = parts.flatMap(({ program }) => (program ? sitesIn(program) : []));
  const invited = new Set<string>(sites.map(({ mistake }) => mistake));
  return [...reveal.entries()].flatMap(([at, mistake]) =>
    isMistakeId(mistake) && !invited.has(mistake)
      ? [issue("never-made", { mistake }, ["vary", "reveal", at])]
      : [],
  );
}

/** What the file says about mistakes it hides. */
export function compileKnown({ known }: ExerciseSource): {
  readonly known: readonly Known[];
  readonly issues: readonly Issue[];
} {
  const read = known.map(({ hidden, because }, at) => ({
    ...readMistakes(hidden, ["known", at, "hidden"]),
    because,
  }));
  return {
    known: read.map(({ ids, because }) => ({ hidden: ids, because })),
    issues: read.flatMap(({ issues }) => issues),
  };
}
