import { afterAll, expect, it } from "vitest";
import { closeDatabase, prisma } from "../db";
import { getCompiledVariant } from "../exercises/get-compiled-variant";
import { testDatabase } from "../testing/database";
import { makeHomework, newKey, openExercise } from "../testing/factories";
import { PADDED, UNPADDED } from "../testing/padded";
import { shownToBeGone } from "./shown-to-be-gone";
import { submitAnswer } from "./submit-answer";

testDatabase();
afterAll(closeDatabase);

it("looks only at what waits to be resolved, also with the printed numbers", async () => {
  const { viewer, attemptId } = await openExercise(await makeHomework({ source: PADDED }));
  const attempt = await prisma().attempt.findUniqueOrThrow({
    where: { id: attemptId },
    select: { item: { select: { exerciseVersionId: true } } },
  });
  const variant = { versionId: attempt.item.exerciseVersionId, seed: null };
  const compiled = await getCompiledVariant(variant);
  const verdict = { status: "right", carriedFrom: [] } as const;
  const gone = (partId: string) => shownToBeGone({ userId: viewer.id, variant, compiled, partId, verdict });
  expect(await gone("map")).toEqual([]);
  await submitAnswer(viewer, { attemptId, partId: "map", answer: UNPADDED, key: newKey() });
  // Of the many that a convolution shows.
  expect(await gone("map")).toEqual(["padding-ignored"]);
  expect(await gone("half")).toEqual([]);
  await prisma().mistakeRecord.updateMany({ where: { attemptId }, data: { resolvedAt: new Date() } });
  expect(await gone("map")).toEqual([]);
});
