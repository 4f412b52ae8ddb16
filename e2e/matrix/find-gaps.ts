import type { Build } from "./read-build";
import type { Row } from "./row";

/** What was built and has no row, and rows of what was not built; empty when all is well. */
export function findGaps({ pages, routes, actions }: Build, rows: readonly Row[]): readonly string[] {
  const built = [
    ...[...pages.keys()].map((page) => `page ${page}`),
    ...[...routes].map((route) => `route ${route}`),
    ...[...actions.keys()].map((action) => `action ${action}`),
  ];
  const told = rows.filter(({ variant }) => variant === undefined).map(({ kind, of }) => `${kind} ${of}`);
  const known = new Set(built);
  return [
    ...built.filter((name) => !told.includes(name)).map((name) => `${name} has no row in e2e/matrix/rows`),
    ...told.filter((name, at) => told.indexOf(name) !== at).map((name) => `${name} has two rows`),
    ...rows
      .filter(({ kind, of }) => !known.has(`${kind} ${of}`))
      .map(({ kind, of }) => `${kind} ${of} has a row, and is not there`),
    ...[...actions]
      .filter(([, { id }]) => id === null)
      .map(([name]) => `action ${name} is exported and used by no page`),
  ];
}
