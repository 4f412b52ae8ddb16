import { afterAll, expect, it } from "vitest";
import { closeDatabase } from "../db";
import { submitAnswer } from "../submissions/submit-answer";
import { testDatabase } from "../testing/database";
import { makeHomework, newKey, openExercise } from "../testing/factories";
import { PADDED, UNPADDED } from "../testing/padded";
import { findShown } from "./find-shown";

testDatabase();
afterAll(closeDatabase);

it("tells what another would show, sixty times a minute", async () => {
  const homework = await makeHomework({ source: PADDED });
  const { viewer, attemptId } = await openExercise(homework);
  await submitAnswer(viewer, { attemptId, partId: "map", answer: UNPADDED, key: newKey() });
  for (let asked = 0; asked < 60; asked += 1) {
    expect(await findShown(viewer, homework)).toEqual({
      ok: true,
      shows: ["whether the padding is left out"],
    });
  }
  expect(await findShown(viewer, homework)).toMatchObject({ ok: false });
  const fellow = await openExercise(homework);
  expect(await findShown(fellow.viewer, homework)).toEqual({ ok: true, shows: [] });
});
