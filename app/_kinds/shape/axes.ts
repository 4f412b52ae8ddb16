import type { PartOf } from "../kind-view";

const AXES = {
  HWC: ["Height", "Width", "Channels"],
  CHW: ["Channels", "Height", "Width"],
} as const satisfies Record<PartOf<"shape">["layout"], readonly string[]>;

/** The three sides of a feature map in the order the question writes them. */
export function axesOf(part: PartOf<"shape">): readonly string[] {
  return AXES[part.layout];
}
