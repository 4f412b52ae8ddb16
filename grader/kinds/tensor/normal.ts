import type { Json } from "../../json";
import { normalNumber } from "../../numeric/normal-number";
import { nest } from "../../tensor/nested";
import { gridShape } from "../../tensor/shape";
import type { Tensor } from "../../tensor/tensor";

/** Nested numbers `[rows][columns]([channels])`, in the shape in which answers are compared. */
export const normalTensor = ({ shape, data }: Tensor): Json =>
  nest(gridShape(shape), Array.from(data, normalNumber));
