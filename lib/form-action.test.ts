import { redirect } from "next/navigation";
import { beforeEach, describe, expect, it, vi } from "vitest";
import { z } from "zod";
import { findViewer } from "./auth/viewer";
import { runForm, runPublicForm } from "./form-action";
import { NotFoundError } from "./result";

vi.mock("./auth/viewer", () => ({ findViewer: vi.fn() }));
vi.mock("next/headers", () => ({ headers: async () => new Headers({ "x-forwarded-for": "192.0.2.1" }) }));

const viewer = { id: "1", name: "Ada", email: "ada@example.org", isAdmin: false, canTeach: false };
const schema = z.object({ code: z.string().min(3, "Three characters or more.") });

function formOf(fields: Record<string, string | Blob>): FormData {
  const form = new FormData();
  for (const [name, value] of Object.entries(fields)) form.append(name, value);
  return form;
}

const good = formOf({ code: "abc" });

beforeEach(() => {
  vi.mocked(findViewer).mockResolvedValue(viewer);
});

describe("a form's action", () => {
  it("hands the viewer and the read form to the command", async () => {
    const run = vi.fn(async () => ({ ok: true }));
    expect(await runForm({ form: good, schema, run })).toEqual({ ok: true });
    expect(run).toHaveBeenCalledWith(viewer, { code: "abc" });
  });

  it("does not run without a session", async () => {
    vi.mocked(findViewer).mockResolvedValue(null);
    const run = vi.fn();
    expect(await runForm({ form: good, schema, run })).toMatchObject({ ok: false, code: "signed-out" });
    expect(run).not.toHaveBeenCalled();
  });

  it.each([{}, { code: "ab" }, { code: new Blob(["abc"]) }, { __proto__: "abc" }])(
    "does not run for %j, and says what to mend beside the field",
    async (fields) => {
      const run = vi.fn();
      const result = await runForm({ form: formOf(fields), schema, run });
      expect(result).toMatchObject({ ok: false, code: "unreadable", fields: { code: expect.any(String) } });
      expect(run).not.toHaveBeenCalled();
    },
  );

  it("turns what nobody foresaw into a calm sentence and logs it", async () => {
    const log = vi.spyOn(console, "error").mockImplementation(() => undefined);
    const run = () => Promise.reject(new Error("password=secret at /srv/app.js:1"));
    const result = await runForm({ form: good, schema, run });
    expect(result).toMatchObject({ ok: false, code: "unavailable" });
    expect(JSON.stringify(result)).not.toContain("secret");
    expect(log).toHaveBeenCalledOnce();
  });

  it("says that something is not there without logging", async () => {
    const log = vi.spyOn(console, "error");
    const run = () => Promise.reject(new NotFoundError("The course"));
    expect(await runForm({ form: good, schema, run })).toMatchObject({ ok: false, code: "not-found" });
    expect(log).not.toHaveBeenCalled();
  });

  it("lets Next's own signals pass", async () => {
    await expect(runForm({ form: good, schema, run: async () => redirect("/courses") })).rejects.toThrow(
      "NEXT_REDIRECT",
    );
  });
});

it("a public form's command is told the address", async () => {
  const run = vi.fn(async () => ({ ok: true }));
  await runPublicForm({ form: good, schema, run });
  expect(run).toHaveBeenCalledWith({ address: "192.0.2.1" }, { code: "abc" });
});
