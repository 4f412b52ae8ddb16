import { Disclosure } from "@/app/_ui/disclosure";
import { heatScale } from "@/app/_ui/matrix/heat-tint";
import { MatrixFigure } from "@/app/_ui/matrix/matrix-figure";
import { nestedShape } from "@/app/_ui/matrix/nested-shape";
import { flattenNumbers } from "@/app/_ui/matrix/planes";
import type { NestedNumbers, PublicPart } from "@/grader";
import styles from "./part-key.module.css";

interface PartKeyProps {
  part: PublicPart;
  value: NestedNumbers;
}

function KeyFigure({ part, value }: PartKeyProps) {
  const numbers = flattenNumbers(value);
  const shape = nestedShape(value);
  if (part.kind === "tensor" || shape.length > 1) {
    const layout = "layout" in part ? part.layout : "HWC";
    return (
      <MatrixFigure name={part.id} value={value} shape={shape} scale={heatScale(numbers)} layout={layout} />
    );
  }
  return <p className={styles.figures}>{numbers.map(String).join(" × ").replaceAll("-", "−")}</p>;
}

/** What the answer program gives. */
export function PartKey(props: PartKeyProps) {
  return (
    <div className={styles.key}>
      <Disclosure title="Computed key" open>
        <p className={styles.note}>Only staff see this.</p>
        <KeyFigure {...props} />
      </Disclosure>
    </div>
  );
}
