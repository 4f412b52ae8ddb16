import path from "node:path";
import process from "node:process";
import { fileURLToPath } from "node:url";
import { expect, test } from "./fixtures";
import { checkRow } from "./matrix/check-row";
import { findGaps } from "./matrix/find-gaps";
import { readBuild } from "./matrix/read-build";
import { ROLES } from "./matrix/role";
import { rows } from "./matrix/rows";

const root = path.dirname(path.dirname(fileURLToPath(import.meta.url)));

test("every page, action and route does for every role what it should, and nothing else", async ({
  baseURL,
}) => {
  test.setTimeout(240_000);
  const build = readBuild(root);
  const faults = [...findGaps(build, rows)];
  const known = rows.filter(({ kind, of }) =>
    ({ page: build.pages, route: build.routes, action: build.actions })[kind].has(of),
  );
  for (const row of known) faults.push(...(await checkRow(row, { site: baseURL ?? "", build })));
  const routes = build.pages.size + build.routes.size + build.actions.size;
  const told = known.filter(({ variant }) => variant === undefined).length;
  const forged = (known.length - told) * ROLES.length;
  process.stdout.write(
    `\n${told} of ${routes} pages, routes and actions × ${ROLES.length} roles = ${told * ROLES.length} cells checked, ` +
      `and ${forged} forged requests\n`,
  );
  expect(faults).toEqual([]);
});

test("what has no row is named, and so is a row of what is not there", () => {
  const { pages, routes, actions } = readBuild(root);
  const more = {
    pages: new Map([...pages, ["/unguarded", { folders: ["unguarded"] }]]),
    routes: new Set([...routes, "DELETE /api/unguarded"]),
    actions: new Map([...actions, ["app/actions.ts unguardedAction", { id: null, page: "" }]]),
  };
  expect(findGaps(more, rows)).toEqual([
    "page /unguarded has no row in e2e/matrix/rows",
    "route DELETE /api/unguarded has no row in e2e/matrix/rows",
    "action app/actions.ts unguardedAction has no row in e2e/matrix/rows",
    "action app/actions.ts unguardedAction is exported and used by no page",
  ]);
  const fewer = new Map([...pages].filter(([page]) => page !== "/teach"));
  const twice = rows.filter(({ of }) => of === "/teach/new");
  expect(findGaps({ pages: fewer, routes, actions }, [...rows, ...twice])).toEqual([
    "page /teach/new has two rows",
    "page /teach has a row, and is not there",
  ]);
});
