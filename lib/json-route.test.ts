import { beforeEach, describe, expect, it, vi } from "vitest";
import { z } from "zod";
import { findViewer } from "./auth/viewer";
import { runJson } from "./json-route";

vi.mock("./auth/viewer", () => ({ findViewer: vi.fn() }));

const viewer = { id: "1", name: "Ada", email: "ada@example.org", isAdmin: false, canTeach: false };
const schema = z.object({ code: z.string() });
const statusOf = (code: string) => (code === "signed-out" ? 401 : 418);
const run = vi.fn(async () => ({ ok: true as const, told: "yes" }));

/** The tests' site is http://localhost:3000; see vitest.config.ts. */
function request(headers: Record<string, string> = {}, body = '{"code": "abc"}'): Request {
  return new Request("http://localhost:3000/api/x", {
    method: "POST",
    headers: { "content-type": "application/json", origin: "http://localhost:3000", ...headers },
    body,
  });
}

const ask = (asked: Request) => runJson({ request: asked, schema, run, statusOf });

beforeEach(() => {
  vi.mocked(findViewer).mockResolvedValue(viewer);
  run.mockClear();
});

describe("a command asked for with JSON", () => {
  it("runs for the viewer and answers 200, kept by no cache", async () => {
    const response = await ask(request({ "sec-fetch-site": "same-origin" }));
    expect(response.status).toBe(200);
    expect(await response.json()).toEqual({ ok: true, told: "yes" });
    expect(response.headers.get("cache-control")).toBe("no-store");
    expect(response.headers.get("x-content-type-options")).toBe("nosniff");
    expect(run).toHaveBeenCalledWith(viewer, { code: "abc" });
  });

  it("does not run without a session", async () => {
    vi.mocked(findViewer).mockResolvedValue(null);
    const response = await ask(request());
    expect(response.status).toBe(401);
    expect(await response.json()).toMatchObject({ code: "signed-out" });
    expect(run).not.toHaveBeenCalled();
  });

  it.each([
    ["another site's origin", { origin: "https://evil.example" }],
    ["an opaque origin", { origin: "null" }],
    ["a cross-site fetch", { "sec-fetch-site": "cross-site" }],
    ["a form, which any site may send", { "content-type": "application/x-www-form-urlencoded" }],
  ])("does not run for %s", async (_, headers) => {
    const response = await ask(request(headers));
    expect(response.status).toBe(418);
    expect(run).not.toHaveBeenCalled();
  });

  it.each(["", "{", "null", "[]", '{"code": 1}'])("does not run for the body %j", async (body) => {
    const response = await ask(request({}, body));
    expect(await response.json()).toMatchObject({ ok: false, code: "unreadable" });
    expect(run).not.toHaveBeenCalled();
  });
});
