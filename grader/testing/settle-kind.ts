import type { Kind, SettledPart } from "../kinds/kind";
import { evaluateProgram, type Scope } from "../language/evaluate-program";
import { parseProgram } from "../language/parse-program";
import { noEffort } from "../ops/effort";
import type { Value } from "../ops/value";
import { ok, type Result } from "../result";
import type { Points } from "../verdict";
import { valueIn } from "./outcome";

interface KindUnderTest<Public> {
  readonly kind: Kind<Public>;
  readonly fields?: object;
  /** What the answer program gave. */
  readonly value: Value | null;
  readonly possible?: Points;
  readonly salt?: string;
}

/** Opens a kind with its fields, which must fit, and settles it against a value. */
export function settleKind<Public>(given: KindUnderTest<Public>): Result<SettledPart<Public>> {
  const { kind, fields = {}, value, possible = 100, salt = "" } = given;
  const key = { program: null, value, scope: new Map(), effort: noEffort(), prompts: [], salt };
  return valueIn(kind.open(fields)).settle(key, possible);
}

interface PartUnderTest<Public> {
  readonly kind: Kind<Public>;
  readonly fields?: object;
  /** The text of the answer program. */
  readonly answer?: string | undefined;
  readonly scope?: Scope;
  readonly possible?: Points;
  readonly salt?: string;
}

/** The same with an answer program, evaluated where the kind wants its value. */
export function settleProgram<Public>(given: PartUnderTest<Public>): Result<SettledPart<Public>> {
  const { kind, fields = {}, answer, scope = new Map(), possible = 100, salt = "" } = given;
  const program = answer === undefined ? null : valueIn(parseProgram(answer));
  const effort = noEffort();
  const evaluated =
    program === null || kind.programUse === "expression" ? ok(null) : evaluateProgram(program, scope, effort);
  const key = { program, value: valueIn(evaluated), scope, effort, prompts: [], salt };
  return valueIn(kind.open(fields)).settle(key, possible);
}
