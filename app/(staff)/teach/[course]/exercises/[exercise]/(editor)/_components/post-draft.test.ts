import { expect, it } from "vitest";
import { postDraft } from "./post-draft";

it("says that a text is too long for one request, and sends none", async () => {
  // 90,000 characters, as many as may be kept, in three bytes each. A request from here would reject.
  const sent = { course: "c", exercise: "e", revision: 1, source: "层".repeat(90_000) };
  expect(await postDraft(sent)).toMatchObject({ ok: false, code: "too-long" });
  await expect(postDraft({ ...sent, source: "层".repeat(80_000) })).rejects.toThrow();
});
