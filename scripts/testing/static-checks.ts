import { checkDirections } from "../lint/check-directions";
import { checkHouseRules } from "../lint/check-house-rules";
import { readImportGraph } from "../lint/import-graph";
import { root } from "../setup/root";
import { runCommand } from "../setup/run-command";
import { inModules, runProgram } from "./run-program";
import type { Tally } from "./tally";

/** Types of everything, tests and scripts too. */
export async function checkTypes(tally: Tally): Promise<void> {
  await tally.check("Types", async () => {
    // Next writes the types of routes and of CSS modules, which a fresh clone does not have yet.
    await runCommand({
      args: [inModules("next/dist/bin/next"), "typegen"],
      env: { NEXT_TELEMETRY_DISABLED: "1" },
      failure: "Next could not write its types",
    });
    return run("tsc", [inModules("typescript/bin/tsc"), "--noEmit", "--incremental", "false"]);
  });
}

/** Everything that is wrong without running the code, but for types. */
export async function checkLint(tally: Tally): Promise<void> {
  await tally.check("Format and lint", () =>
    run("biome", [inModules("@biomejs/biome/bin/biome"), "check", "--error-on-warnings", "."]),
  );
  await tally.check("Import directions", async () => {
    const { files, imports, violations } = await checkDirections(root);
    if (imports === 0) return ["No import was found."];
    process.stdout.write(`${imports} imports of ${files} files followed.\n`);
    return violations;
  });
  await tally.check("House rules", async () => checkHouseRules(root, (await readImportGraph(root)).files));
  await tally.check("Dead code", () => run("knip", [inModules("knip/bin/knip.js"), "--no-config-hints"]));
}

async function run(name: string, args: readonly string[]): Promise<readonly string[]> {
  const code = await runProgram(args);
  return code === 0 ? [] : [`${name} ended with ${code}.`];
}
