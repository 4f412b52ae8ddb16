import "server-only";
import type { z } from "zod";
import { findViewer, type Viewer } from "./auth/viewer";
import { siteEnv } from "./env";
import { isSecure } from "./is-secure";
import { type CommandFailure, calmly, failure, readFields } from "./run-command";
import { securityHeaders } from "./security-headers";

interface JsonCommand<S extends z.ZodType, Code extends string> {
  request: Request;
  schema: S;
  run: (viewer: Viewer, input: z.output<S>) => Promise<Outcome<Code>>;
  /** HTTP status of a result that is not ok; 200 for one that is. */
  statusOf: (code: NoInfer<Code> | CommandFailure["code"]) => number;
}

type Outcome<Code extends string> = { ok: true } | { ok: false; code: Code };

/**
 * A command of somebody signed in, asked for with JSON from a page of this site. Unlike a server action its address
 * outlives a release, so that a page which stayed open over one can still hand in.
 */
export async function runJson<S extends z.ZodType, Code extends string>(
  command: JsonCommand<S, Code>,
): Promise<Response> {
  const { request, schema, run, statusOf } = command;
  const result = await calmly<Outcome<Code>>(async () => {
    if (!isFromHere(request)) return failure("not-found");
    const viewer = await findViewer();
    if (viewer === null) return failure("signed-out");
    const read = readFields(await readBody(request), schema);
    return read.ok ? run(viewer, read.input) : read;
  });
  const headers = { ...securityHeaders({ https: isSecure() }), "Cache-Control": "no-store" };
  return Response.json(result, { status: result.ok ? 200 : statusOf(result.code), headers });
}

/** undefined for anything that is not JSON; the schema then says what is missing. */
async function readBody(request: Request): Promise<unknown> {
  try {
    return await request.json();
  } catch {
    return undefined;
  }
}

/** Another site's page cannot send JSON here unasked; this refuses it even where a browser is mistaken. */
function isFromHere({ headers }: Request): boolean {
  const origin = headers.get("origin");
  const site = headers.get("sec-fetch-site");
  if (!headers.get("content-type")?.startsWith("application/json")) return false;
  if (site !== null && site !== "same-origin") return false;
  if (origin === null) return true;
  const host = URL.canParse(origin) ? new URL(origin).host : "";
  return host !== "" && [headers.get("host"), new URL(siteEnv().NEXTAUTH_URL).host].includes(host);
}
