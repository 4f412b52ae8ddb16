import { readdir, readFile, stat } from "node:fs/promises";
import { basename, join, resolve } from "node:path";
import { parse } from "yaml";
import { type DeclaredConventions, type Exercise, parseExercise } from "@/grader";
import { findingsOf } from "../exercises/findings-of";
import { packSchema } from "./pack-schema";

export interface PackExercise {
  /** File name without `.yaml`; the exercise's name in URLs and answer sheets. */
  readonly slug: string;
  readonly source: string;
  /** The pack's. */
  readonly conventions: DeclaredConventions;
  readonly exercise: Exercise;
}

export interface Pack {
  readonly id: string;
  readonly title: string;
  /** "" where none was written. */
  readonly description: string;
  /** Instructors may set it. */
  readonly homework: boolean;
  readonly exercises: readonly PackExercise[];
}

/** Something an author has to mend, where it stands. */
export interface Problem {
  readonly file: string;
  readonly line: number;
  readonly message: string;
}

export type PackReading =
  | { readonly ok: true; readonly pack: Pack }
  | { readonly ok: false; readonly problems: readonly Problem[] };

/** The folder of a pack: one under `content/`, or any path to a folder. */
export const packFolder = (nameOrPath: string): string =>
  /^[a-z0-9-]+$/.test(nameOrPath) ? join(process.cwd(), "content", nameOrPath) : resolve(nameOrPath);

/** Reads a pack's exercises in the order of its `pack.yaml`, or of their names where there is none. */
export async function readPack(nameOrPath: string): Promise<PackReading> {
  const folder = packFolder(nameOrPath);
  const found = await stat(folder).catch(() => null);
  if (!found?.isDirectory()) {
    return {
      ok: false,
      problems: [{ file: nameOrPath, line: 1, message: "There is no such pack or folder." }],
    };
  }
  const index = await readIndex(folder);
  if (!index.ok) return index;
  const { title, description, homework, conventions } = index;
  const readings = await Promise.all(index.slugs.map((slug) => readExercise(folder, slug, conventions)));
  const problems = readings.flatMap((reading) => (reading.ok ? [] : reading.problems));
  if (problems.length > 0) return { ok: false, problems };
  const exercises = readings.flatMap((reading) => (reading.ok ? [reading.exercise] : []));
  return { ok: true, pack: { id: basename(folder), title, description, homework, exercises } };
}

type Index =
  | ({
      readonly ok: true;
      readonly slugs: readonly string[];
      readonly conventions: DeclaredConventions;
    } & Pick<Pack, "title" | "description" | "homework">)
  | { readonly ok: false; readonly problems: readonly Problem[] };

async function readIndex(folder: string): Promise<Index> {
  const file = join(folder, "pack.yaml");
  const source = await readFile(file, "utf8").catch(() => null);
  if (source !== null) return parseIndex(file, source);
  const names = await readdir(folder);
  const slugs = names.filter((name) => name.endsWith(".yaml")).map((name) => basename(name, ".yaml"));
  const problem = { file: folder, line: 1, message: "There are no exercise files (.yaml) in this folder." };
  if (slugs.length === 0) return { ok: false, problems: [problem] };
  const about = { title: basename(folder), description: "", homework: true, conventions: {} };
  return { ok: true, ...about, slugs: slugs.toSorted() };
}

function parseIndex(file: string, source: string): Index {
  const parsed = packSchema.safeParse(safeYaml(source));
  if (parsed.success) {
    const { exercises, ...about } = parsed.data;
    return { ok: true, slugs: exercises, ...about };
  }
  const problems = parsed.error.issues.map(({ path, message }) => ({
    file,
    line: 1,
    message: `${path.join(".") || "pack.yaml"}: ${message}`,
  }));
  return { ok: false, problems };
}

/** undefined where the text is not YAML: the schema then says what is missing. */
function safeYaml(source: string): unknown {
  try {
    return parse(source, { maxAliasCount: 20 });
  } catch {
    return undefined;
  }
}

type ExerciseReading =
  | { readonly ok: true; readonly exercise: PackExercise }
  | { readonly ok: false; readonly problems: readonly Problem[] };

async function readExercise(
  folder: string,
  slug: string,
  conventions: DeclaredConventions,
): Promise<ExerciseReading> {
  const file = join(folder, `${slug}.yaml`);
  const source = await readFile(file, "utf8").catch(() => null);
  if (source === null) {
    return {
      ok: false,
      problems: [{ file, line: 1, message: "pack.yaml names this file, but it cannot be read." }],
    };
  }
  const exercise = parseExercise(source, conventions);
  if (exercise.ok) return { ok: true, exercise: { slug, source, conventions, exercise: exercise.value } };
  const findings = findingsOf(source, exercise.issues);
  return { ok: false, problems: findings.map(({ line, message }) => ({ file, line, message })) };
}
