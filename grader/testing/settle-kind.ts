import type { Kind, SettledPart } from "../kinds/kind";
import { noEffort } from "../ops/effort";
import type { Value } from "../ops/value";
import type { Result } from "../result";
import type { Points } from "../verdict";
import { valueIn } from "./outcome";

interface KindUnderTest<Public> {
  readonly kind: Kind<Public>;
  readonly fields?: object;
  /** What the answer program gave. */
  readonly value: Value | null;
  readonly possible?: Points;
}

/** Opens a kind with its fields, which must fit, and settles it against a value. */
export function settleKind<Public>(given: KindUnderTest<Public>): Result<SettledPart<Public>> {
  const { kind, fields = {}, value, possible = 100 } = given;
  const key = { program: null, value, scope: new Map(), effort: noEffort(), prompts: [], salt: "" };
  return valueIn(kind.open(fields)).settle(key, possible);
}
