import { ask } from "./ask";
import { askPageAlone } from "./ask-page";
import { fingerprint } from "./fingerprint";
import { ROLES, type Role } from "./role";
import type { Row } from "./row";
import type { Asking } from "./send";
import { makeStage } from "./stage";

type Site = Pick<Asking, "site" | "build">;

/**
 * One row for all roles. Whoever is to succeed does so on a stage of their own; the others share one, which must stay
 * as it is.
 * @returns what is not as expected, a sentence each
 */
export async function checkRow(row: Row, site: Site): Promise<readonly string[]> {
  const changing = ROLES.filter((role) => isToChange(row, role));
  const others = ROLES.filter((role) => !changing.includes(role));
  const faults = await Promise.all([
    ...changing.map((role) => checkRoles(row, [role], site)),
    ...(others.length > 0 ? [checkRoles(row, others, site)] : []),
  ]);
  return faults.flat().map((fault) => `${nameOf(row)} × ${fault}`);
}

/** Whether this request is one that changes something when this role makes it. */
function isToChange(row: Row, role: Role): boolean {
  if (row.kind === "page" || row.keeps) return false;
  return row.kind === "action"
    ? row.expect[role] === "done"
    : row.expect[role] === "200" && !row.of.startsWith("GET ");
}

async function checkRoles(row: Row, roles: readonly Role[], site: Site): Promise<readonly string[]> {
  const stage = await makeStage(site.site);
  const before = await fingerprint(stage);
  const faults = await Promise.all(roles.map((role) => checkCell(row, { ...site, role, stage })));
  const changed = before !== (await fingerprint(stage));
  const expected = roles.some((role) => isToChange(row, role));
  if (changed === expected) return faults.flat();
  const fault = changed ? "something changed all the same" : "nothing changed";
  return [...faults.flat(), `${roles.join(", ")}: ${fault}`];
}

async function checkCell(row: Row, asking: Asking): Promise<readonly string[]> {
  const expected = row.expect[asking.role];
  const { outcome, body } = await ask(row, asking);
  const faults = outcome === expected ? [] : [`expected ${expected}, was ${outcome}`];
  const allowed = ["200", "done"].includes(expected);
  const more = allowed ? [] : [...leaks(asking, body), ...(await tryAround(row, asking))];
  return [...faults, ...more].map((fault) => `${asking.role}: ${fault}`);
}

/** A page that is refused must be so by itself, not by the layout around it alone. */
async function tryAround(row: Row, asking: Asking): Promise<readonly string[]> {
  if (row.kind !== "page") return [];
  const { outcome, body } = await askPageAlone(row, asking);
  if (outcome !== "refused") return ["was served to a browser that claims to have the layouts"];
  return leaks(asking, body);
}

/** To somebody who has no part in the course, a refusal must not say what it refuses. */
function leaks({ role, stage }: Asking, body: string): readonly string[] {
  if (role !== "nobody" && role !== "outsider" && role !== "rival") return [];
  const told = [stage.course.title, stage.people.student.name].filter((secret) => body.includes(secret));
  return told.map((secret) => `was refused, and told "${secret}"`);
}

const nameOf = ({ kind, of, variant }: Row) =>
  [kind, of, variant && `(${variant})`].filter(Boolean).join(" ");
