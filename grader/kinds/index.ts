import type { PublicChoice } from "./choice/redact";
import type { PublicFormula } from "./formula/redact";
import type { Kind } from "./kind";
import type { PublicMatch } from "./match/redact";
import { numberKind } from "./number/index";
import type { PublicNumber } from "./number/redact";
import type { PublicOrder } from "./order/redact";
import type { PublicRegion } from "./region/redact";
import { shapeKind } from "./shape/index";
import type { PublicShape } from "./shape/redact";
import { tensorKind } from "./tensor/index";
import type { PublicTensor } from "./tensor/redact";

/** What a browser may know of a part's kind-specific side. */
export type PublicKind =
  | PublicTensor
  | PublicShape
  | PublicNumber
  | PublicFormula
  | PublicChoice
  | PublicOrder
  | PublicMatch
  | PublicRegion;

/** Kinds whose answers are agreed on, but not read yet. */
type Announced = "formula" | "choice" | "order" | "match" | "region";

/** Every question kind by its name in exercise files. */
export const kinds = {
  tensor: tensorKind,
  shape: shapeKind,
  number: numberKind,
} satisfies {
  readonly [K in Exclude<PublicKind["kind"], Announced>]: Kind<Extract<PublicKind, { kind: K }>>;
};

export const findKind = (name: string): Kind<PublicKind> | undefined =>
  new Map<string, Kind<PublicKind>>(Object.entries(kinds)).get(name);
