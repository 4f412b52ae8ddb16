import type { Conventions } from "../conventions";
import type { Issue } from "../issue";
import { bindConventions } from "../language/bind-conventions";
import { parseProgram } from "../language/parse-program";
import type { NamedProgram } from "./judge-names";

/** A given value or part as far as it could be compiled; `issues` is empty when that is all the way. */
export interface CompiledProgram extends NamedProgram {
  readonly issues: readonly Issue[];
}

/** Parses the program of `name`; issues stand at its path. */
export function compileProgram(
  name: string,
  text: string,
  path: NamedProgram["path"],
  parse = parseProgram,
): CompiledProgram {
  const program = parse(text);
  return program.ok
    ? { name, path, program: program.value, issues: [] }
    : { name, path, program: null, issues: under(path, program.issues) };
}

/** The same under conventions. */
export const bound = (compiled: CompiledProgram, conventions: Conventions): CompiledProgram => ({
  ...compiled,
  program: compiled.program && bindConventions(compiled.program, conventions),
});

/** Issues of something inside a file, at its place in the file. */
export const under = (prefix: NamedProgram["path"], issues: readonly Issue[]): Issue[] =>
  issues.map((found) => ({ ...found, path: [...prefix, ...found.path] }));
