import { issue } from "../issue";
import { ok, type Result, refuse } from "../result";

/** Names a variant: a whole number of at least 0, or a short text; 7 and "7" are the same seed. */
export type Seed = number | string;

/** The seed as text. Refuses anything else than a whole number from 0 to 2⁵³−1 or 1 to 64 letters, digits, _ and -. */
export function readSeed(seed: unknown): Result<string> {
  if (typeof seed === "number" && Number.isSafeInteger(seed) && seed >= 0) return ok(String(seed));
  if (typeof seed === "string" && /^[A-Za-z0-9_-]{1,64}$/.test(seed)) return ok(seed);
  return refuse(issue("bad-seed", { found: JSON.stringify(seed)?.slice(0, 80) ?? "nothing" }));
}
