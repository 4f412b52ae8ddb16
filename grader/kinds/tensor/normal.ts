import type { Json } from "../../json";
import { normalNumber } from "../../numeric/normal-number";
import { inLayout } from "../../tensor/layout";
import { nest } from "../../tensor/nested";
import { gridShape } from "../../tensor/shape";
import { Tensor } from "../../tensor/tensor";
import type { TensorQuestion } from "./question";

/**
 * Nested numbers `[rows][columns]([channels])`, in the shape in which answers are compared, and in the order in which they are
 * written.
 */
export function normalTensor({ shape, data }: Tensor, { layout }: TensorQuestion): Json {
  const written = inLayout(new Tensor(gridShape(shape), data), layout);
  return nest(written.shape, Array.from(written.data, normalNumber));
}
