import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { checkDirections } from "./check-directions";
import { directionRules } from "./direction-rules";

let root = "";
beforeEach(() => {
  root = mkdtempSync(path.join(tmpdir(), "receptive-directions-"));
  write("package.json", JSON.stringify({ devDependencies: { "fast-check": "4" } }));
});
afterEach(() => rmSync(root, { recursive: true, force: true }));

function write(file: string, text: string): void {
  mkdirSync(path.dirname(path.join(root, file)), { recursive: true });
  writeFileSync(path.join(root, file), text);
}

/** One import from file to place; the place becomes a file when it is in the repository. */
async function violationsOf(
  from: string,
  to: string,
  form = (specifier: string) => `import "${specifier}";`,
) {
  const outside = to.startsWith("node:") || to.startsWith("package:");
  if (!outside) write(to, "export const answer = 42;\n");
  const specifier = outside ? to.replace("package:", "") : `@/${to.replace(/\.tsx?$/, "")}`;
  write(from, `${form(specifier)}\n`);
  return (await checkDirections(root)).violations.map((line) => line.split(": ")[0]);
}

/** rule | an import that breaks it | one like it that is allowed */
const table: readonly (readonly [string, string, string, string, string])[] = [
  ["grader stands alone", "grader/a.ts", "node:fs", "grader/a.ts", "package:zod"],
  [
    "grader's tests stand alone",
    "grader/a.test.ts",
    "lib/db.ts",
    "grader/a.test.ts",
    "grader/tensor/shape.ts",
  ],
  ["grader/index is last", "grader/kinds/a.ts", "grader/index.ts", "grader/testing/a.ts", "grader/index.ts"],
  [
    "grader/ops and grader/text stand side by side",
    "grader/ops/a.ts",
    "grader/text/b.ts",
    "grader/ops/a.ts",
    "grader/tensor/b.ts",
  ],
  [
    "grader/text and grader/ops stand side by side",
    "grader/text/a.ts",
    "grader/ops/b.ts",
    "grader/text/a.ts",
    "grader/numeric/b.ts",
  ],
  ["grader by its front door", "app/a.tsx", "grader/tensor/shape.ts", "app/a.tsx", "grader/index.ts"],
  ["lib below app", "lib/a.ts", "scripts/b.ts", "lib/a.ts", "grader/index.ts"],
  ["app above all", "scripts/a.ts", "app/b.tsx", "app/a.tsx", "app/b.tsx"],
  ["app has no scripts", "app/a.tsx", "scripts/b.ts", "app/a.tsx", "lib/b.ts"],
  ["app has no database", "app/a.tsx", "package:@prisma/client", "lib/a.ts", "package:@prisma/client"],
  ["app/_ui knows no domain", "app/_ui/a.tsx", "lib/paths.ts", "app/_kinds/a.tsx", "lib/paths.ts"],
  [
    "Prisma client in lib and prisma",
    "scripts/a.ts",
    "prisma/generated/client.ts",
    "lib/a.ts",
    "prisma/generated/client.ts",
  ],
  ["content is data", "lib/exercises/a.ts", "content/b.ts", "lib/content/a.ts", "content/b.ts"],
  [
    "tfjs is an oracle",
    "scripts/a.ts",
    "package:@tensorflow/tfjs",
    "grader/ops/a.oracle.test.ts",
    "package:@tensorflow/tfjs",
  ],
  ["tests are no part of the product", "lib/a.ts", "lib/testing/b.ts", "lib/a.test.ts", "lib/testing/b.ts"],
  [
    "grader/numeric uses nothing further right",
    "grader/numeric/a.ts",
    "grader/tensor/b.ts",
    "grader/tensor/a.ts",
    "grader/numeric/b.ts",
  ],
  [
    "grader/tensor uses nothing further right",
    "grader/tensor/a.ts",
    "grader/ops/b.ts",
    "grader/ops/a.ts",
    "grader/tensor/b.ts",
  ],
  [
    "grader/(ops|text) uses nothing further right",
    "grader/ops/a.ts",
    "grader/language/b.ts",
    "grader/language/a.ts",
    "grader/ops/b.ts",
  ],
  [
    "grader/language uses nothing further right",
    "grader/language/a.ts",
    "grader/mistakes/b.ts",
    "grader/mistakes/a.ts",
    "grader/language/b.ts",
  ],
  [
    "grader/mistakes uses nothing further right",
    "grader/mistakes/a.ts",
    "grader/kinds/b.ts",
    "grader/kinds/a.ts",
    "grader/mistakes/b.ts",
  ],
  [
    "grader/kinds uses nothing further right",
    "grader/kinds/a.ts",
    "grader/exercise/b.ts",
    "grader/exercise/a.ts",
    "grader/kinds/b.ts",
  ],
  [
    "lib/(env|db|result|paths|is-secure|is-uuid|is-unique-violation|lru|to-jsonb|security-headers) uses nothing further right",
    "lib/is-secure.ts",
    "lib/auth/b.ts",
    "lib/auth/a.ts",
    "lib/db.ts",
  ],
  [
    "lib/auth uses nothing further right",
    "lib/auth/a.ts",
    "lib/courses/b.ts",
    "lib/courses/a.ts",
    "lib/auth/b.ts",
  ],
  [
    "lib/(run-command|form-action|json-route) uses nothing further right",
    "lib/form-action.ts",
    "lib/courses/b.ts",
    "lib/courses/a.ts",
    "lib/form-action.ts",
  ],
  [
    "lib/courses uses nothing further right",
    "lib/courses/a.ts",
    "lib/exercises/b.ts",
    "lib/exercises/a.ts",
    "lib/courses/b.ts",
  ],
  [
    "lib/exercises uses nothing further right",
    "lib/exercises/a.ts",
    "lib/assignments/b.ts",
    "lib/assignments/a.ts",
    "lib/exercises/b.ts",
  ],
  [
    "lib/content uses nothing further right",
    "lib/content/a.ts",
    "lib/assignments/b.ts",
    "lib/assignments/a.ts",
    "lib/content/b.ts",
  ],
  [
    "lib/assignments uses nothing further right",
    "lib/assignments/a.ts",
    "lib/submissions/b.ts",
    "lib/submissions/a.ts",
    "lib/assignments/b.ts",
  ],
  [
    "lib/submissions uses nothing further right",
    "lib/submissions/a.ts",
    "lib/progress/b.ts",
    "lib/progress/a.ts",
    "lib/submissions/b.ts",
  ],
  [
    "lib/practice uses nothing further right",
    "lib/practice/a.ts",
    "lib/progress/b.ts",
    "lib/progress/a.ts",
    "lib/practice/b.ts",
  ],
  [
    "lib/traces uses nothing further right",
    "lib/traces/a.ts",
    "lib/progress/b.ts",
    "lib/progress/a.ts",
    "lib/traces/b.ts",
  ],
  [
    "lib/progress uses nothing further right",
    "lib/progress/a.ts",
    "lib/grading/b.ts",
    "lib/grading/a.ts",
    "lib/progress/b.ts",
  ],
  [
    "lib/grading uses nothing further right",
    "lib/grading/a.ts",
    "lib/reports/b.ts",
    "lib/reports/a.ts",
    "lib/grading/b.ts",
  ],
];

describe("the directions of imports", () => {
  it("have an example below for every rule", () => {
    expect(table.map(([rule]) => rule).sort()).toEqual(directionRules.map(({ name }) => name).sort());
  });

  it.each(table)("%s", async (rule, badFrom, badTo, goodFrom, goodTo) => {
    expect(await violationsOf(badFrom, badTo)).toContain(rule);
    rmSync(path.join(root, badFrom));
    expect(await violationsOf(goodFrom, goodTo)).toEqual([]);
  });

  it.each([
    ["a type alone", (specifier: string) => `import type { answer } from "${specifier}";`],
    ["a type among values", (specifier: string) => `import { type answer } from "${specifier}";`],
    ["a re-export", (specifier: string) => `export { answer } from "${specifier}";`],
    ["a re-export of everything", (specifier: string) => `export * from "${specifier}";`],
    ["a dynamic import", (specifier: string) => `export const load = () => import("${specifier}");`],
    [
      "an import inside a type",
      (specifier: string) => `export type Answer = typeof import("${specifier}").answer;`,
    ],
  ])("hold for %s, in a file with JSX too", async (_what, form) => {
    const jsx = (specifier: string) => `${form(specifier)}\nexport const Page = () => <main />;`;
    expect(await violationsOf("app/page.tsx", "grader/tensor/shape.ts", jsx)).toContain(
      "grader by its front door",
    );
  });

  it("find a circle, however long, and name it once", async () => {
    write("grader/tensor/a.ts", 'import "./b";');
    write("grader/tensor/b.ts", 'import type {} from "./c";');
    write("grader/tensor/c.ts", 'import "./a";');
    const { violations } = await checkDirections(root);
    expect(violations).toHaveLength(1);
    expect(violations[0]).toMatch(/^no cycles: (grader\/tensor\/\w\.ts( → )?){4}$/);
  });

  it("find an import that leads nowhere", async () => {
    write("lib/a.ts", 'import "./missing";');
    expect((await checkDirections(root)).violations).toEqual([
      "imports lead somewhere: lib/a.ts → ./missing",
    ]);
  });

  it("keep development packages out of what is served, but for types and tests", async () => {
    expect(await violationsOf("lib/a.ts", "package:fast-check")).toEqual(["development packages stay out"]);
    const type = (specifier: string) => `import type { Arbitrary } from "${specifier}";`;
    expect(await violationsOf("lib/a.ts", "package:fast-check", type)).toEqual([]);
    rmSync(path.join(root, "lib/a.ts"));
    expect(await violationsOf("lib/a.test.ts", "package:fast-check")).toEqual([]);
  });

  it("ask for @/ between top-level folders", async () => {
    write("lib/b.ts", "");
    write("app/a.tsx", 'import "../lib/b";');
    expect((await checkDirections(root)).violations).toEqual(["across folders by @/: app/a.tsx → ../lib/b"]);
  });
});
