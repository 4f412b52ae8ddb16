import { z } from "zod";
import { LATEST_ATTEMPT } from "./reveal-from";

export const revealFromSchema = z.union([
  z.int().min(1).max(LATEST_ATTEMPT),
  z.literal("after-due"),
  z.literal("never"),
]);
