import { z } from "zod";

/** Absolute tolerance an author declares; 0 means exact. Finite, not negative. */
export const tolerance = z
  .number()
  .min(0)
  .default(0)
  .describe("How far a number may be off and still be right; 0 asks for the exact value.");
