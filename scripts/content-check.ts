import { readdir } from "node:fs/promises";
import { join, relative } from "node:path";
import { parseArgs } from "node:util";
import { packFolder, readPack } from "@/lib/content/read-pack";
import { checkExercise, type ExerciseReport } from "./content/check-exercise";
import { describeDetails } from "./content/describe-details";
import { reportTable } from "./content/report-table";

/**
 * `npm run content:check [pack]`: of every exercise of one pack, or of all, the samples, the kinds' own examples, both
 * engines and the mistakes it hides; of those that vary 200 variants, too (`--variants N`). Prints a table, with
 * `--details` the names of the mistakes; exits 1 on a failure, naming file and line.
 */
const { values: options, positionals } = parseArgs({
  allowPositionals: true,
  options: { variants: { type: "string", default: "200" }, details: { type: "boolean", default: false } },
});
const [requested] = positionals;
const names = requested ? [requested] : await packNames();
const reports: ExerciseReport[] = [];
const failures: string[] = [];

for (const name of names) await checkPack(name);
for (const failure of failures) console.error(failure);
const passed = total(({ passed: each }) => each);
console.log(
  `\n${reports.length} exercises, ${total(({ parts }) => parts)} parts, ${total(({ samples }) => samples)} samples, ` +
    `${total(({ variants }) => variants?.variants ?? 0)} variants`,
);
console.log(`content: ${passed} passed, ${failures.length} failed`);
process.exitCode = failures.length > 0 || passed === 0 ? 1 : 0;

function total(of: (report: ExerciseReport) => number): number {
  return reports.reduce((sum, report) => sum + of(report), 0);
}

async function packNames(): Promise<string[]> {
  const entries = await readdir(join(process.cwd(), "content"), { withFileTypes: true });
  return entries.filter((entry) => entry.isDirectory()).map((entry) => entry.name);
}

async function checkPack(name: string): Promise<void> {
  const reading = await readPack(name);
  if (!reading.ok) {
    for (const { file, line, message } of reading.problems) {
      failures.push(`${relative(process.cwd(), file) || file}:${line}: ${message}`);
    }
    return;
  }
  const checked = reading.pack.exercises.map((exercise) => checkExercise(exercise, Number(options.variants)));
  reports.push(...checked);
  console.log(reportTable(name, checked));
  if (options.details) for (const report of checked) console.log(describeDetails(report));
  for (const { slug, failures: found } of checked) {
    const file = relative(process.cwd(), join(packFolder(name), `${slug}.yaml`));
    failures.push(...found.map(({ line, message }) => `${file}:${line}: ${message}`));
  }
}
