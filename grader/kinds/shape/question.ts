import { z } from "zod";

export const shapeFields = z.strictObject({
  layout: z
    .enum(["HWC", "CHW"])
    .default("HWC")
    .describe("The order of the axes: HWC is height × width × channels, CHW has the channels first."),
});

/** What each axis is called, in the order the layout writes them. */
export const AXIS_NAMES = {
  HWC: ["Height", "Width", "Channels"],
  CHW: ["Channels", "Height", "Width"],
} as const;

export type ShapeQuestion = z.output<typeof shapeFields>;
