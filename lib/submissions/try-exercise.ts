import { diagnosePart, gradePart, type PublicExercise } from "@/grader";
import { takePoint, tryLimit } from "../auth/rate-limits";
import { loadPack } from "../content/load-pack";
import { type CompiledExercise, compileSource } from "../exercises/compile-source";
import { aboutPart } from "./about-part";
import { readAnswer } from "./read-answer";
import { everything } from "./revealed";
import { verdictView } from "./verdict-view";
import type { VerdictView } from "./views";

/** The exercise on the landing page; in a pack of its own, because unlimited free checks would spoil homework. */
const TRY = { pack: "try-it", slug: "first-convolution" } as const;

export type TryResult = { ok: true; verdict: VerdictView } | { ok: false; message: string };

let compiled: Promise<CompiledExercise> | undefined;

/** Read once; a failure is not remembered. */
export function getTryCompiled(): Promise<CompiledExercise> {
  compiled ??= compileTry().catch((error: unknown) => {
    compiled = undefined;
    throw error;
  });
  return compiled;
}

async function compileTry(): Promise<CompiledExercise> {
  const { exercises } = await loadPack(TRY.pack);
  const found = exercises.find(({ slug }) => slug === TRY.slug);
  if (found === undefined) throw new Error(`the pack ${TRY.pack} has no exercise ${TRY.slug}`);
  return compileSource(found.source, found.conventions);
}

/** What anybody may try without an account. */
export async function getTryExercise(): Promise<PublicExercise> {
  return (await getTryCompiled()).published;
}

export interface TryAnswer {
  partId: string;
  /** JSON text of the cells. */
  answer: string;
  address: string;
}

/** Grades an answer to it and stores nothing. */
export async function gradeTryAnswer({ partId, answer: text, address }: TryAnswer): Promise<TryResult> {
  if (!(await takePoint(tryLimit(), address))) {
    return {
      ok: false,
      message: "Many answers came from your network just now. Wait a minute, then press Check.",
    };
  }
  const read = readAnswer(text);
  if (!read.ok) return { ok: false, message: read.message };
  const { exercise, solution } = await getTryCompiled();
  if (!exercise.parts.some(({ id }) => id === partId)) {
    return { ok: false, message: "This exercise has changed. Load the page again." };
  }
  const written = { exercise, solution, part: partId, answer: read.answer };
  const verdict = gradePart(written);
  const diagnosis = diagnosePart({ ...written, verdict });
  return { ok: true, verdict: verdictView({ verdict, diagnosis }, everything(aboutPart(written, partId))) };
}
