import { z } from "zod";

/** Absolute tolerance an author declares; 0 means exact. Finite, not negative. */
export const tolerance = z.number().min(0).default(0);
