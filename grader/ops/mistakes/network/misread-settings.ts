import type { ChangedArguments } from "../../declared-mistake";
import type { ValueRecord } from "../../value";
import { misread } from "./network-arguments";
import { hasSetting, isConvolution, isPooling, type LayerWindow, windowOf } from "./settings-of";

/** The settings of a layer whose window is such that it can be misread. */
const where = (
  applies: (window: LayerWindow, record: ValueRecord) => boolean,
  change: (window: LayerWindow, record: ValueRecord) => ValueRecord,
) => {
  return (record: ValueRecord): ValueRecord | null => {
    const window = windowOf(record);
    return window && applies(window, record) ? { ...record, ...change(window, record) } : null;
  };
};

const isPadded = ({ padding }: LayerWindow): boolean =>
  padding === "same" || padding.top + padding.bottom + padding.left + padding.right > 0;

const moves = ({ stride: [vertical, horizontal] }: LayerWindow): boolean => vertical * horizontal > 1;

const isDilated = ({ dilation: [vertical, horizontal] }: LayerWindow): boolean => vertical * horizontal > 1;

/** Settings of layers overlooked or misread; they change sizes and counts alike. */
export const misreadSettings: readonly ChangedArguments<{ readonly layers: readonly ValueRecord[] }>[] = [
  misread(
    "padding-ignored",
    where(isPadded, () => ({ padding: 0 })),
  ),
  misread(
    "stride-ignored",
    where(
      (window, record) => moves(window) && record.stride !== undefined,
      (_, record) => ({ stride: 1, ...(hasSetting(record, "outputPadding") && { outputPadding: 0 }) }),
    ),
  ),
  misread(
    "overlapping-windows",
    where(
      (window, record) => moves(window) && record.stride === undefined && isPooling(record),
      () => ({ stride: 1 }),
    ),
  ),
  misread(
    "dilation-ignored",
    where(isDilated, () => ({ dilation: 1 })),
  ),
  misread(
    "dilation-off-by-one",
    where(isDilated, ({ dilation }) => ({ dilation: dilation.map((step) => (step === 1 ? 1 : step + 1)) })),
  ),
  misread(
    "same-assumed",
    where(
      ({ padding }, record) => padding !== "same" && isConvolution(record),
      () => ({ padding: "same" }),
    ),
  ),
  misread("output-padding-forgotten", (record) =>
    hasSetting(record, "outputPadding") && (record.outputPadding ?? 0) !== 0
      ? { ...record, outputPadding: 0 }
      : null,
  ),
];
