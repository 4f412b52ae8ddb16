import { readdir } from "node:fs/promises";
import { join, relative } from "node:path";
import { packFolder, readPack } from "@/lib/content/read-pack";
import { checkExercise, type ExerciseReport } from "./content/check-exercise";
import { describeDetails } from "./content/describe-details";
import { type Arguments, readArguments } from "./content/read-arguments";
import { reportTable } from "./content/report-table";

/**
 * `npm run content:check [pack]`: of every exercise of one pack, or of all, the samples, the kinds' own examples, both
 * engines and the mistakes it hides; of those that vary 200 variants, too (`--variants N`). Prints a table, with
 * `--details` the names of the mistakes; exits 1 on a failure, naming file and line.
 */
const USAGE = "Usage: npm run content:check -- [pack] [--variants N] [--details]";

async function main(): Promise<void> {
  const given = readArguments();
  if (given === null) {
    console.error(USAGE);
    process.exitCode = 2;
    return;
  }
  const checked: PackReport[] = [];
  for (const name of given.pack === undefined ? await packNames() : [given.pack]) {
    checked.push(await checkPack(name, given));
  }
  const reports = checked.flatMap((pack) => pack.reports);
  const failures = checked.flatMap((pack) => pack.failures);
  for (const failure of failures) console.error(failure);
  const total = (of: (report: ExerciseReport) => number) => reports.reduce((sum, each) => sum + of(each), 0);
  const passed = total((each) => each.passed);
  console.log(
    `\n${reports.length} exercises, ${total(({ parts }) => parts)} parts, ${total(({ samples }) => samples)} samples, ` +
      `${total(({ variants }) => variants?.variants ?? 0)} variants`,
  );
  console.log(`content: ${passed} passed, ${failures.length} failed`);
  process.exitCode = failures.length > 0 || passed === 0 ? 1 : 0;
}

async function packNames(): Promise<string[]> {
  const entries = await readdir(join(process.cwd(), "content"), { withFileTypes: true });
  return entries.filter((entry) => entry.isDirectory()).map((entry) => entry.name);
}

interface PackReport {
  readonly reports: readonly ExerciseReport[];
  /** `file:line: message` */
  readonly failures: readonly string[];
}

async function checkPack(name: string, { variants, details }: Arguments): Promise<PackReport> {
  const reading = await readPack(name);
  if (!reading.ok) {
    const failures = reading.problems.map(({ file, line, message }) =>
      at(relative(process.cwd(), file) || file, line, message),
    );
    return { reports: [], failures };
  }
  const reports = reading.pack.exercises.map((exercise) => checkExercise(exercise, variants));
  console.log(reportTable(name, reports));
  if (details) for (const report of reports) console.log(describeDetails(report));
  const failures = reports.flatMap(({ slug, failures: found }) => {
    const file = relative(process.cwd(), join(packFolder(name), `${slug}.yaml`));
    return found.map(({ line, message }) => at(file, line, message));
  });
  return { reports, failures };
}

const at = (file: string, line: number, message: string): string => `${file}:${line}: ${message}`;

await main();
