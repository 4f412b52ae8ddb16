import { z } from "zod";
import { tryAnswerSchema } from "../submissions/schema";

/** Which cells of which call are asked for. */
const askSchema = z.object({
  part: z.string().min(1).max(100),
  /** Place among the calls that can be drawn; null: the one that tells most. */
  call: z.int().min(0).max(10_000).nullable(),
  /** The first cell, row-major; see tracePart. */
  first: z.int().min(0).max(10_000_000),
});

const [ofText, ofPinned] = tryAnswerSchema.options;

/** The body of POST /api/traces: the viewer's own attempt or practice, or an answer that staff try out. */
export const traceSchema = z.union([
  askSchema.extend({ attempt: z.uuid() }),
  askSchema.extend({ practice: z.uuid() }),
  ofText.extend(askSchema.shape),
  ofPinned.extend(askSchema.shape),
]);

export type TraceAsk = z.output<typeof askSchema>;
export type TraceRequest = z.output<typeof traceSchema>;
