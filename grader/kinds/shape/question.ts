import { z } from "zod";
import { type Conventions, type Layout, layoutOf } from "../../conventions";
import { ok, type Result } from "../../result";

export const shapeFields = z.strictObject({
  layout: z
    .enum(["HWC", "CHW"])
    .optional()
    .describe(
      "The order of the axes that the program gives: HWC is height × width × channels, CHW has the channels first. When left out, programs give HWC, and students write what the conventions say.",
    ),
});

/** What each axis is called, in the order the layout writes them. */
export const AXIS_NAMES = {
  HWC: ["Height", "Width", "Channels"],
  CHW: ["Channels", "Height", "Width"],
} as const;

export interface ShapeQuestion {
  /** The order in which students write the axes. */
  readonly layout: Layout;
  /** Whether values are channels last where students write the channels first. */
  readonly turned: boolean;
}

export function compileShape(
  { layout }: z.output<typeof shapeFields>,
  conventions: Conventions,
): Result<ShapeQuestion> {
  if (layout !== undefined) return ok({ layout, turned: false });
  const conventional = layoutOf(conventions);
  return ok({ layout: conventional, turned: conventional === "CHW" });
}
