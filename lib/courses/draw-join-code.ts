import { randomInt } from "node:crypto";

/** Letters that nobody mistakes for another letter or a digit, on a blackboard or said aloud. */
const LETTERS = "ACDEFGHJKMNPRTUVWXY";

/** A code nobody guesses, such as "KRTA-WMPE": 19^8 of them, and tries are limited. */
export function drawJoinCode(): string {
  const four = () => Array.from({ length: 4 }, () => LETTERS[randomInt(LETTERS.length)]).join("");
  return `${four()}-${four()}`;
}
