import { diagnosePart, gradePart, type PartTrace, tracePart } from "@/grader";
import { takePoint, tryLimit } from "../auth/rate-limits";
import { readAnswer } from "./read-answer";
import { getTryCompiled, type TryAnswer } from "./try-exercise";

export type TraceTryResult = { ok: true; trace: PartTrace } | { ok: false; message: string };

interface TraceTry extends TryAnswer {
  /** which of the calls that can be drawn; null: the one that tells most */
  call: number | null;
  /** the first cell, row-major in the smallest grid that holds the right result and the presumed one */
  first: number;
}

const refuse = (message: string): TraceTryResult => ({ ok: false, message });

/** Draws how an answer to the landing page's exercise comes about; stores nothing. */
export async function traceTryAnswer({ partId, answer: text, call, first, address }: TraceTry) {
  if (!(await takePoint(tryLimit(), address))) {
    return refuse("Many pictures were asked for from your network just now. Wait a minute, then try again.");
  }
  const read = readAnswer(text);
  if (!read.ok) return refuse(read.message);
  const { exercise, solution } = await getTryCompiled();
  if (!exercise.parts.some(({ id }) => id === partId)) {
    return refuse("This exercise has changed. Load the page again.");
  }
  const written = { exercise, solution, part: partId, answer: read.answer };
  const diagnosis = diagnosePart({ ...written, verdict: gradePart(written) });
  const trace = tracePart({ exercise, solution, part: partId, diagnosis, call, first });
  if (trace === null) return refuse("There is no picture of this answer.");
  return { ok: true, trace } satisfies TraceTryResult;
}
