import { z } from "zod";
import { tolerance } from "../tolerance";

export const tensorFields = z.strictObject({
  tolerance,
  /** `cells`: every right cell earns its share; `all`: full marks or none. */
  credit: z.enum(["cells", "all"]).default("cells"),
});

export type TensorQuestion = z.output<typeof tensorFields>;
