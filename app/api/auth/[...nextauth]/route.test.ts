import { NextRequest } from "next/server";
import { expect, it, vi } from "vitest";
import { GET, POST } from "./route";

function ask(handle: typeof GET, method: string, action: string): Promise<Response> {
  const body = method === "POST" ? '{"level":"error","code":"forged"}' : null;
  const request = new NextRequest(`http://localhost:3000/api/auth/${action}`, { method, body });
  return handle(request, { params: Promise.resolve({ nextauth: action.split("/") }) });
}

it("lets nobody write into the log", async () => {
  const told = vi.spyOn(console, "error").mockReturnValue();
  expect((await ask(POST, "POST", "_log")).status).toBe(404);
  expect((await ask(GET, "GET", "_log")).status).toBe(404);
  expect(told).not.toHaveBeenCalled();
});

it("signs nobody in by a link", async () => {
  const response = await ask(GET, "GET", "callback/credentials");
  expect(response.status).toBe(405);
  expect(response.headers.get("allow")).toBe("POST");
});
