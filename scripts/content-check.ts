import { readdir } from "node:fs/promises";
import { join, relative } from "node:path";
import { packFolder, readPack } from "@/lib/content/read-pack";
import { checkSamples } from "@/lib/exercises/check-samples";
import { compileSource } from "@/lib/exercises/compile-source";

/**
 * `npm run content:check [pack]`: parses every exercise of one pack, or of all, and grades its samples.
 * Prints a table; exits 1 on a failure, naming file and line.
 */
const [requested] = process.argv.slice(2);
const names = requested ? [requested] : await packNames();
let passed = 0;
const failures: string[] = [];

for (const name of names) await checkPack(name);
for (const failure of failures) console.error(failure);
console.log(`content: ${passed} passed, ${failures.length} failed`);
process.exitCode = failures.length > 0 || passed === 0 ? 1 : 0;

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
  console.log(`${name.padEnd(24)} parts  samples  as expected`);
  for (const { slug, source, exercise } of reading.pack.exercises) {
    const outcomes = checkSamples(compileSource(source));
    const file = relative(process.cwd(), join(packFolder(name), `${slug}.yaml`));
    const wrong = outcomes.filter(({ difference }) => difference !== null);
    failures.push(
      ...wrong.map(
        ({ sample, part, difference }) => `${file}: sample ${sample + 1}, part ${part}: ${difference}`,
      ),
    );
    if (outcomes.length === 0) failures.push(`${file}: has no samples`);
    passed += outcomes.length - wrong.length;
    const figures = [
      exercise.parts.length,
      exercise.samples.length,
      `${outcomes.length - wrong.length}/${outcomes.length}`,
    ];
    console.log(`  ${slug.padEnd(22)} ${figures.map((figure) => String(figure).padStart(6)).join("  ")}`);
  }
}
