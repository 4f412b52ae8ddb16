import { issue } from "../../issue";
import { ok, type Result, refuse } from "../../result";
import { formatShape, type Shape } from "../../tensor/shape";

/** [H, W, C] of an input that has rows and columns; a matrix [H, W] counts as one channel. */
export function imageInput(layer: string, input: Shape): Result<readonly [number, number, number]> {
  const [height, width, channels = 1] = input;
  if (height === undefined || width === undefined || input.length > 3) {
    const expected = "an image shape [H, W, C]";
    return refuse(
      issue("wrong-argument", { operation: layer, name: "input", expected, found: formatShape(input) }),
    );
  }
  return ok([height, width, channels]);
}
