import { prisma } from "../db";
import type { ReportColumn } from "./views";

export interface FoundItem extends ReportColumn {
  id: string;
  versionId: string;
}

/** The exercises of an assignment, in its order. */
export async function findColumns(assignmentId: string): Promise<FoundItem[]> {
  const items = await prisma().assignmentItem.findMany({
    where: { assignmentId },
    orderBy: { position: "asc" },
    select: {
      id: true,
      slug: true,
      position: true,
      possible: true,
      exerciseVersionId: true,
      exerciseVersion: { select: { title: true } },
    },
  });
  return items.map(({ id, slug, position, possible, exerciseVersionId, exerciseVersion }) => ({
    id,
    versionId: exerciseVersionId,
    slug,
    number: position,
    title: exerciseVersion.title,
    possible,
  }));
}

export const reportColumn = ({ slug, number, title, possible }: ReportColumn): ReportColumn => ({
  slug,
  number,
  title,
  possible,
});
