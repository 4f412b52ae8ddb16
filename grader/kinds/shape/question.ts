import { z } from "zod";

export const shapeFields = z.strictObject({
  /** The order in which axes are written: height × width × channels, or channels first. */
  layout: z.enum(["HWC", "CHW"]).default("HWC"),
});

/** What each axis is called, in the order the layout writes them. */
export const AXIS_NAMES = {
  HWC: ["Height", "Width", "Channels"],
  CHW: ["Channels", "Height", "Width"],
} as const;

export type ShapeQuestion = z.output<typeof shapeFields>;
