import { z } from "zod";
import { attemptsUntil } from "./reveal-from";
import { revealFromSchema } from "./reveal-from-schema";

const scoreRule = z.object({ score: revealFromSchema });

/**
 * After how many attempts at a part an assignment shows its points.
 * @param reveal its policy as it is stored; anything else is a bug and throws
 */
export const attemptsUntilScore = (reveal: unknown, afterDue: boolean): number =>
  attemptsUntil(scoreRule.parse(reveal).score, afterDue);
