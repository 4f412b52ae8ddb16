import { tracesPath } from "@/lib/paths";
import type { TraceAsk, TraceReply } from "../_picture/load-trace";
import { postJson } from "./post-json";

/** Whose answer to which part: one that is kept, or one of the staff's that travels along. */
type AnswerOf = { part: string } & Readonly<Record<string, string>>;

/** Brings some cells of the picture of an answer. */
export function askTraces(of: AnswerOf, { call, first }: TraceAsk): Promise<TraceReply> {
  return postJson<TraceReply>({ path: tracesPath, body: { ...of, call, first }, done: "trace" });
}
