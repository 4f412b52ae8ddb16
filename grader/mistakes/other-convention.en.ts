import type { Conventions } from "../conventions";

/** A convention under which others compute otherwise, with what holds in the exercise. Plain data. */
export type OtherConvention = {
  readonly [C in "kernel" | "pooling" | "padValue"]: {
    readonly convention: C;
    readonly here: Conventions[C];
  };
}["kernel" | "pooling" | "padValue"];

/** `These numbers are right for true convolution; here the kernel is not turned.` */
export function describeOtherConventions(others: readonly OtherConvention[]): string {
  const words = others.map(wordsOf);
  const there = words.map(([right]) => right).join(" and ");
  return `These numbers are right ${there}; here ${words.map(([, here]) => here).join(" and ")}.`;
}

function wordsOf(other: OtherConvention): readonly [right: string, here: string] {
  switch (other.convention) {
    case "kernel":
      return other.here === "flipped"
        ? ["for cross-correlation", "the kernel is turned by 180° first"]
        : ["for true convolution", "the kernel is not turned"];
    case "pooling":
      return other.here === "ceil"
        ? ["where a last window that hangs over the border is left out", "it is kept"]
        : ["where a last window that hangs over the border is kept", "it is left out"];
    case "padValue":
      return ["with a padding of zeros", `the padding is filled with ${other.here}`];
    default:
      return other satisfies never;
  }
}
