import { issue } from "../../issue";
import { parseNumber } from "../../numeric/parse-number";
import { type Result, refuse } from "../../result";
import type { RawAnswer } from "../../tensor/tensor-from-cells";

/** A number or arithmetic as typed; a list is no number. */
export function readNumber(raw: RawAnswer): Result<number> {
  if (typeof raw === "object") return refuse(issue("not-text", { found: `a list of ${raw.length}` }));
  return parseNumber(String(raw));
}
