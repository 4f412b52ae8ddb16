import { z } from "zod";
import { tolerance } from "../tolerance";

export const tensorFields = z.strictObject({
  tolerance,
  credit: z
    .enum(["cells", "all"])
    .default("cells")
    .describe("cells: every right cell earns its share; all: full marks or none."),
});

export type TensorQuestion = z.output<typeof tensorFields>;
