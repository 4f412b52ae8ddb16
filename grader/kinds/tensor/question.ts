import { z } from "zod";
import { type Conventions, type Layout, layoutOf } from "../../conventions";
import { ok, type Result } from "../../result";
import { tolerance } from "../tolerance";

export const tensorFields = z.strictObject({
  tolerance,
  credit: z
    .enum(["cells", "all"])
    .default("cells")
    .describe("cells: every right cell earns its share; all: full marks or none."),
});

type TensorFields = z.output<typeof tensorFields>;

export interface TensorQuestion extends TensorFields {
  /** The order in which students write three axes; values are channels last in any case. */
  readonly layout: Layout;
}

export const compileTensor = (fields: TensorFields, conventions: Conventions): Result<TensorQuestion> =>
  ok({ ...fields, layout: layoutOf(conventions) });
