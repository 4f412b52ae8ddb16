import { choiceKind } from "./choice/index";
import type { PublicChoice } from "./choice/redact";
import { formulaKind } from "./formula/index";
import type { PublicFormula } from "./formula/redact";
import type { Kind } from "./kind";
import { matchKind } from "./match/index";
import type { PublicMatch } from "./match/redact";
import { numberKind } from "./number/index";
import type { PublicNumber } from "./number/redact";
import { orderKind } from "./order/index";
import type { PublicOrder } from "./order/redact";
import { regionKind } from "./region/index";
import type { PublicRegion } from "./region/redact";
import { shapeKind } from "./shape/index";
import type { PublicShape } from "./shape/redact";
import { tensorKind } from "./tensor/index";
import type { PublicTensor } from "./tensor/redact";
import { textKind } from "./text/index";
import type { PublicText } from "./text/redact";

/** What a browser may know of a part's kind-specific side. */
export type PublicKind =
  | PublicTensor
  | PublicShape
  | PublicNumber
  | PublicFormula
  | PublicChoice
  | PublicOrder
  | PublicMatch
  | PublicRegion
  | PublicText;

/** Every question kind by its name in exercise files. */
export const kinds = {
  tensor: tensorKind,
  shape: shapeKind,
  number: numberKind,
  formula: formulaKind,
  choice: choiceKind,
  order: orderKind,
  match: matchKind,
  region: regionKind,
  text: textKind,
} satisfies { readonly [K in PublicKind["kind"]]: Kind<Extract<PublicKind, { kind: K }>> };

export const findKind = (name: string): Kind<PublicKind> | undefined =>
  new Map<string, Kind<PublicKind>>(Object.entries(kinds)).get(name);
