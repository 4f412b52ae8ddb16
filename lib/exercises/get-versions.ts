import type { Viewer } from "../auth/session";
import { prisma } from "../db";
import type { WorkPlace } from "../paths";
import { NotFoundError } from "../result";
import { workOf } from "./find-work";
import type { VersionLine } from "./views";

/** The versions of an exercise, the latest first; their texts stay in the database. */
export async function getVersions(viewer: Viewer, place: WorkPlace): Promise<VersionLine[]> {
  const found = await prisma().exercise.findFirst({
    where: workOf(viewer, place),
    select: {
      versions: {
        orderBy: { number: "desc" },
        select: {
          id: true,
          number: true,
          title: true,
          createdAt: true,
          publishedBy: { select: { name: true } },
          items: {
            orderBy: { assignment: { opensAt: "asc" } },
            select: { assignment: { select: { slug: true, title: true } } },
          },
        },
      },
    },
  });
  if (found === null) throw new NotFoundError("The exercise");
  return found.versions.map(({ createdAt, publishedBy, items, ...version }) => ({
    ...version,
    at: createdAt,
    by: publishedBy?.name ?? null,
    assignments: items.map(({ assignment }) => assignment),
  }));
}
