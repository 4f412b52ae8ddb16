import { parseProgram } from "../../language/parse-program";
import type { Value } from "../../ops/value";
import { valueIn } from "../outcome";
import { differenceOfEngines } from "./difference-of-engines";

/** Where the two engines differ on a program's text; null where they agree. Throws where it cannot be parsed. */
export const differenceOn = (text: string, given: Readonly<Record<string, Value>> = {}): string | null =>
  differenceOfEngines(valueIn(parseProgram(text)), new Map(Object.entries(given)));
