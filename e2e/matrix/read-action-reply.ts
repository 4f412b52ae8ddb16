import { z } from "zod";

const rootSchema = z.object({ a: z.string().regex(/^\$@/) });
const resultSchema = z.object({ ok: z.boolean(), code: z.string().optional() });

/** How an action came out, from React's stream: line 0 names the line with what the action returned. */
export function readActionReply(response: Response, text: string): string {
  const location = response.headers.get("x-action-redirect");
  if (location !== null) return `to ${location.replace(/[?;].*/, "")}`;
  if (response.status !== 200) return `status ${response.status}`;
  const { a } = rootSchema.parse(lineOf(text, "0"));
  const result = resultSchema.parse(lineOf(text, a.slice(2)));
  return result.ok ? "done" : (result.code ?? "refused");
}

function lineOf(text: string, id: string): unknown {
  const line = text.split("\n").find((each) => each.startsWith(`${id}:`));
  if (line === undefined) throw new Error(`The reply has no line ${id}: ${text.slice(0, 300)}`);
  return JSON.parse(line.slice(id.length + 1));
}
