import type { Expected, Role } from "./role";
import type { Stage } from "./stage";

interface Common {
  /** Tells apart rows of one page, action or route; left out in the row that every one of them must have. */
  variant?: string;
  expect: Expected;
}

/** Outcomes: "200", "404", "sign-in" (sent there, and back to this page afterwards), "to /elsewhere". */
export interface PageRow extends Common {
  kind: "page";
  /** As in the address bar, with its parameters' names: /courses/[course]. */
  of: string;
  path: (stage: Stage) => string;
}

/** Outcomes: the status, and the code of a JSON reply: "200", "404 not-found". */
export interface RouteRow extends Common {
  kind: "route";
  /** POST /api/submissions */
  of: string;
  path: (stage: Stage) => string;
  /** Sent as JSON. */
  json?: (stage: Stage, role: Role) => unknown;
  headers?: Readonly<Record<string, string>>;
  /** Succeeds without a trace in the tables. */
  keeps?: true;
}

/** Outcomes: "done", the code of a refusal, "refused" for one in words alone, or "status 500". */
export interface ActionRow extends Common {
  kind: "action";
  /** File and export: app/(student)/courses/actions.ts joinCourseAction */
  of: string;
  form: (stage: Stage, role: Role) => Readonly<Record<string, string>>;
  /** What a browser would say about the page that asks; the site itself when left out. */
  origin?: string;
  /** Succeeds without a trace in the tables. */
  keeps?: true;
}

export type Row = PageRow | RouteRow | ActionRow;
