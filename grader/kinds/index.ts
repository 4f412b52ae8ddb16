import type { Kind } from "./kind";
import { numberKind } from "./number/index";
import type { PublicNumber } from "./number/redact";
import { shapeKind } from "./shape/index";
import type { PublicShape } from "./shape/redact";
import { tensorKind } from "./tensor/index";
import type { PublicTensor } from "./tensor/redact";
import { textKind } from "./text/index";
import type { PublicText } from "./text/redact";

/** What a browser may know of a part's kind-specific side. */
export type PublicKind = PublicTensor | PublicShape | PublicNumber | PublicText;

/** Every question kind by its name in exercise files. */
export const kinds = {
  tensor: tensorKind,
  shape: shapeKind,
  number: numberKind,
  text: textKind,
} satisfies { readonly [K in PublicKind["kind"]]: Kind<Extract<PublicKind, { kind: K }>> };

export const findKind = (name: string): Kind<PublicKind> | undefined =>
  new Map<string, Kind<PublicKind>>(Object.entries(kinds)).get(name);
