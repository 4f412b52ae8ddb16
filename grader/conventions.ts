import { z } from "zod";

/** Where textbooks and libraries differ. A file, a pack or a course may settle each of these; see `Conventions`. */
export const conventionsSchema = z.strictObject({
  kernel: z
    .enum(["as-given", "flipped"])
    .optional()
    .describe(
      "flipped: convolutions turn their kernel by 180° first (true convolution); as-given: they do not (cross-correlation).",
    ),
  layout: z
    .enum(["channels-last", "channels-first"])
    .optional()
    .describe(
      "How students read and write tensors: height × width × channels, or channels × height × width. Programs are channels-last in any case.",
    ),
  pooling: z
    .enum(["floor", "ceil"])
    .optional()
    .describe("ceil: pooling keeps a last window that hangs over the border; floor: it leaves it out."),
  padValue: z
    .number()
    .min(-1e6)
    .max(1e6)
    .optional()
    .describe("What stands in the padding of convolutions; 0 when left out."),
});

/** What somebody says about conventions; the rest stays open. */
export type DeclaredConventions = z.output<typeof conventionsSchema>;

export type Conventions = {
  readonly [K in keyof DeclaredConventions]-?: NonNullable<DeclaredConventions[K]>;
};

/** What holds where nobody says otherwise: as deep-learning libraries compute, channels last. */
export const STANDARD: Conventions = {
  kernel: "as-given",
  layout: "channels-last",
  pooling: "floor",
  padValue: 0,
};

export const conventionNames: readonly string[] = Object.keys(conventionsSchema.shape);

/** What a file says, and where it is silent what stands behind it. */
export const completeConventions = (
  said: DeclaredConventions,
  behind: DeclaredConventions = STANDARD,
): Conventions => ({
  kernel: said.kernel ?? behind.kernel ?? STANDARD.kernel,
  layout: said.layout ?? behind.layout ?? STANDARD.layout,
  pooling: said.pooling ?? behind.pooling ?? STANDARD.pooling,
  padValue: said.padValue ?? behind.padValue ?? STANDARD.padValue,
});

export const sameConventions = (one: Conventions, other: Conventions): boolean =>
  one.kernel === other.kernel &&
  one.layout === other.layout &&
  one.pooling === other.pooling &&
  one.padValue === other.padValue;

/** The conventions that are options of operations, each as the option's value. */
const OPTIONS = {
  kernel: ({ kernel }) => kernel === "flipped",
  pooling: ({ pooling }) => pooling === "ceil",
  padValue: ({ padValue }) => padValue,
} as const satisfies Readonly<Record<string, (conventions: Conventions) => boolean | number>>;

export type ComputedConvention = keyof typeof OPTIONS;

/** The value of an option that follows a convention. */
export const optionUnder = (conventions: Conventions, convention: ComputedConvention): boolean | number =>
  OPTIONS[convention](conventions);

/** The axes of tensors as students write them. */
export type Layout = "HWC" | "CHW";

export const layoutOf = ({ layout }: Conventions): Layout => (layout === "channels-first" ? "CHW" : "HWC");
