import { z } from "zod";
import { revealFromSchema } from "../courses/reveal-from-schema";
import { orderedPolicy, type RevealPolicy } from "./reveal-policy";

/** A policy from outside; its levels come out in order. */
export const revealPolicySchema = z
  .object({
    score: revealFromSchema,
    cells: revealFromSchema,
    diagnosis: revealFromSchema,
    trace: revealFromSchema,
  })
  .transform(orderedPolicy);

/** A policy as the database keeps it. Only our own commands write one, so that anything else is a bug and throws. */
export const readPolicy = (stored: unknown): RevealPolicy => revealPolicySchema.parse(stored);
