import { readFileSync } from "node:fs";
import path from "node:path";
import { z } from "zod";
import { type DirectionRule, directionRules, tests } from "./direction-rules";
import { findCycles } from "./find-cycles";
import { type Edge, readImportGraph } from "./import-graph";

interface Directions {
  files: number;
  imports: number;
  /** One line each; empty when every import goes the right way. */
  violations: readonly string[];
}

const packageSchema = z.object({ devDependencies: z.record(z.string(), z.string()).default({}) });

/** Follows every import of the repository, those of types alone too, and says which go the wrong way. */
export async function checkDirections(root: string): Promise<Directions> {
  const graph = await readImportGraph(root);
  const { devDependencies } = packageSchema.parse(
    JSON.parse(readFileSync(path.join(root, "package.json"), "utf8")),
  );
  const violations = graph.edges.flatMap((edge) => [
    ...judge(edge),
    ...directionRules
      .filter((rule) => breaks(rule, edge))
      .map(({ name }) => `${name}: ${edge.from} → ${edge.to}`),
    ...(usesDevelopmentPackage(edge, devDependencies)
      ? [`development packages stay out: ${edge.from} → ${edge.to}`]
      : []),
  ]);
  const cycles = findCycles(graph).map((way) => `no cycles: ${way.join(" → ")}`);
  return { files: graph.files.length, imports: graph.edges.length, violations: [...violations, ...cycles] };
}

function judge({ from, to, specifier }: Edge): readonly string[] {
  if (to === null) return [`imports lead somewhere: ${from} → ${specifier}`];
  const folder = (place: string) => place.split("/")[0];
  const crosses = to.includes("/") && from.includes("/") && folder(from) !== folder(to);
  if (specifier.startsWith(".") && crosses) return [`across folders by @/: ${from} → ${specifier}`];
  return [];
}

function breaks({ from, fromNot, to, toNot }: DirectionRule, edge: Edge): boolean {
  if (edge.to === null || fromNot?.test(edge.from) || toNot?.test(edge.to)) return false;
  return from.test(edge.from) && to.test(edge.to);
}

/** What `npm start` serves may be installed without the development packages. Types are gone by then. */
function usesDevelopmentPackage(
  { from, to, typeOnly }: Edge,
  development: Readonly<Record<string, string>>,
): boolean {
  const served = /^(app|lib|grader|prisma)\/|^proxy\.ts$/.test(from) && !tests.test(from);
  return served && !typeOnly && to !== null && to.replace("node_modules/", "") in development;
}
