import "server-only";
import { findViewer, type Viewer } from "../auth/viewer";
import { isSecure } from "../is-secure";
import { type AssignmentPlace, reportsPath, signInPath } from "../paths";
import { NotFoundError } from "../result";
import { securityHeaders } from "../security-headers";
import { type Exported, findExported } from "./find-exported";
import { localTimeWriter } from "./local-time-writer";
import { streamOf } from "./stream-of";

interface Download {
  place: AssignmentPlace;
  /** Of the file, between the assignment and the date. */
  name: string;
  write: (exported: Exported) => AsyncGenerator<string>;
}

/**
 * A CSV file of an assignment for those who may see its reports; for anybody else there is none. Whoever is signed
 * out is sent to sign in and from there to the reports: a link led here, not a script.
 */
export async function csvResponse({ place, name, write }: Download): Promise<Response> {
  const viewer = await findViewer();
  if (viewer === null) return plain(303, { Location: signInPath(reportsPath(place)) });
  const exported = await findOrNull(viewer, place);
  if (exported === null) return plain(404, {}, "There is no such report.");
  const { course, assignment } = exported;
  const [date] = localTimeWriter(course.timeZone)(course.now).split("T");
  return new Response(streamOf(write(exported)), {
    headers: {
      ...commonHeaders(),
      "Content-Type": "text/csv; charset=utf-8",
      // Slugs are made of letters, digits and hyphens: nothing to escape.
      "Content-Disposition": `attachment; filename="${course.slug}-${assignment.slug}-${name}-${date}.csv"`,
    },
  });
}

async function findOrNull(viewer: Viewer, place: AssignmentPlace): Promise<Exported | null> {
  try {
    return await findExported(viewer, place);
  } catch (error) {
    if (error instanceof NotFoundError) return null;
    throw error;
  }
}

const commonHeaders = () => ({ ...securityHeaders({ https: isSecure() }), "Cache-Control": "no-store" });

function plain(status: number, headers: Record<string, string>, body: string | null = null): Response {
  const type = { "Content-Type": "text/plain; charset=utf-8" };
  return new Response(body, { status, headers: { ...commonHeaders(), ...type, ...headers } });
}
