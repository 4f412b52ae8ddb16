import type { Viewer } from "../auth/session";
import { prisma } from "../db";
import type { WorkPlace } from "../paths";
import { findWork } from "./find-work";

/** The texts of some versions by number; a number that no version has is left out. */
export async function getVersionTexts(
  viewer: Viewer,
  place: WorkPlace,
  numbers: readonly number[],
): Promise<ReadonlyMap<number, string>> {
  const exerciseId = await findWork(viewer, place);
  const versions = await prisma().exerciseVersion.findMany({
    where: { exerciseId, number: { in: [...numbers] } },
    select: { number: true, source: true },
  });
  return new Map(versions.map(({ number, source }) => [number, source]));
}
