import { z } from "zod";

export const shapeFields = z.strictObject({
  /** The order in which axes are written: height × width × channels, or channels first. */
  layout: z.enum(["HWC", "CHW"]).default("HWC"),
});

export type ShapeQuestion = z.output<typeof shapeFields>;
