import { afterEach, expect, it, vi } from "vitest";
import { sendTrial } from "./send-trial";

afterEach(() => vi.unstubAllGlobals());

const of = { course: "c", assignment: "a", exercise: "e" };
const verdict = { status: "right", earned: 200, possible: 200, size: true, cells: [[true]], messages: [] };

function answering(reply: unknown) {
  const asked = vi.fn((_path: string, _request: RequestInit) => Promise.resolve(Response.json(reply)));
  vi.stubGlobal("fetch", asked);
  return asked;
}

it("names the exercise and the part, and keeps no count and no receipt", async () => {
  const asked = answering({ ok: true, verdict });
  expect(await sendTrial({ of, part: "b", answer: [["1"]] })).toEqual({
    ok: true,
    judged: { answer: [["1"]], verdict },
    attempts: null,
    earned: 200,
    receiptHref: null,
    repeated: false,
  });
  const [path, request] = asked.mock.calls[0] ?? [];
  expect(path).toBe("/api/trials");
  expect(JSON.parse(String(request?.body))).toEqual({ ...of, part: "b", answer: '[["1"]]' });
});

it.each([
  ["signed-out", true],
  ["too-often", false],
])("passes on why there is no verdict: %s", async (code, signedOut) => {
  answering({ ok: false, code, message: "Why." });
  expect(await sendTrial({ of, part: "b", answer: "1" })).toEqual({ ok: false, message: "Why.", signedOut });
});

it("says that an answer is too long for one request, and sends none", async () => {
  const asked = answering({ ok: true, verdict });
  const answer = "层".repeat(90_000);
  expect(await sendTrial({ of, part: "b", answer })).toEqual({
    ok: false,
    message: "This is too long to be sent: no request may be larger than 256 kB.",
    signedOut: false,
  });
  expect(asked).not.toHaveBeenCalled();
});

it.each([["a page of a gateway"], [{ ok: true }], [{ ok: false }], [null], [{ ok: "yes", message: 3 }]])(
  "takes %j for no reply of ours",
  async (reply) => {
    answering(reply);
    await expect(sendTrial({ of, part: "b", answer: "1" })).rejects.toThrow("not from /api/trials");
  },
);
