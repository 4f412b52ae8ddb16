import { readFileSync } from "node:fs";
import { parseArgs } from "node:util";
import { readAnswerSheet } from "@/lib/content/answer-sheet";
import { drawVariants } from "@/lib/content/draw-variants";
import { gradeSheet, type PartReport, type SheetReport } from "@/lib/content/grade-sheet";
import { readPack } from "@/lib/content/read-pack";

/** `npm run -s grade -- FILE [--json]`: grades an answer sheet offline; exits 2 where it cannot be read. */
const USAGE = "Usage: npm run -s grade -- FILE [--json]   (- reads standard input)";

async function main(): Promise<void> {
  const { file, json } = readArguments();
  if (file === undefined) return stop(USAGE);
  const text = readInput(file);
  if (text === null) return stop(`The file ${file} cannot be read.`);
  const read = readAnswerSheet(text);
  if (!read.ok) return stop(read.message);
  const reading = await readPack(read.sheet.pack);
  if (!reading.ok) {
    const [first] = reading.problems;
    return stop(
      `The pack ${read.sheet.pack} cannot be read: ${first?.file}:${first?.line}: ${first?.message}`,
    );
  }
  const { answers, seed } = read.sheet;
  const drawn = seed === undefined ? null : drawVariants(reading.pack, seed);
  if (drawn?.ok === false) return stop(drawn.message);
  const report = gradeSheet(reading.pack, answers, drawn?.variants);
  if (report.unknown.length > 0) console.error(`Not in the pack, not graded: ${report.unknown.join(", ")}`);
  console.log(json ? JSON.stringify(report) : readable(report));
}

function readArguments(): { file: string | undefined; json: boolean } {
  try {
    const { values, positionals } = parseArgs({
      allowPositionals: true,
      options: { json: { type: "boolean" } },
    });
    return { file: positionals[0], json: values.json ?? false };
  } catch {
    return { file: undefined, json: false };
  }
}

function readInput(file: string): string | null {
  try {
    return readFileSync(file === "-" ? 0 : file, "utf8");
  } catch {
    return null;
  }
}

function stop(message: string): void {
  console.error(message.replaceAll("\n", " "));
  process.exitCode = 2;
}

function readable({ earned, possible, exercises }: SheetReport): string {
  const lines = exercises.flatMap((exercise) => [
    `${exercise.id}  ${exercise.earned} / ${exercise.possible}`,
    ...exercise.parts.map(partLine),
    "",
  ]);
  return [...lines, `Total  ${earned} / ${possible}`].join("\n");
}

const SIGNS = {
  right: "✓",
  partial: "◐",
  wrong: "✕",
  invalid: "?",
  unanswered: "·",
  "needs-review": "~",
} as const;

function partLine(part: PartReport): string {
  const marks = part.cells?.flat(3) ?? [];
  const cells = part.status === "partial" ? `${marks.filter(Boolean).length} of ${marks.length} right` : "";
  const carried = part.followThrough ? "Marked from your own earlier answers." : "";
  const mistake = part.mistake?.message ?? "";
  const notes = [cells, carried, ...part.messages, mistake].filter((note) => note !== "").join(" ");
  const points = `${part.earned} / ${part.possible}`.padStart(10);
  return `  ${SIGNS[part.status]} ${part.id.padEnd(12)} ${part.status.padEnd(12)}${points}  ${notes}`.trimEnd();
}

await main();
