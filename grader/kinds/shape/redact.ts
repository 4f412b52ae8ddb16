import type { ShapeQuestion } from "./question";

/** What a browser may know of a shape part: the layout, never the number of axes. */
export interface PublicShape {
  readonly kind: "shape";
  readonly layout: "HWC" | "CHW";
}

export const redactShape = ({ layout }: ShapeQuestion): PublicShape => ({ kind: "shape", layout });
