import { RightInWords } from "@/app/_kinds/right-in-words";
import { Disclosure } from "@/app/_ui/disclosure";
import { heatScale } from "@/app/_ui/matrix/heat-tint";
import { MatrixFigure } from "@/app/_ui/matrix/matrix-figure";
import { nestedShape } from "@/app/_ui/matrix/nested-shape";
import { flattenNumbers } from "@/app/_ui/matrix/planes";
import { asNumbers, fromJson, type NestedNumbers, type PublicPart, type RightAnswer } from "@/grader";
import styles from "./part-key.module.css";

interface PartKeyProps {
  part: PublicPart;
  right: RightAnswer;
}

function KeyFigure({ part, value }: { part: PublicPart; value: NestedNumbers }) {
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

function Key({ part, right }: PartKeyProps) {
  if (right.type !== "value") return <RightInWords part={part} right={right} />;
  const read = fromJson(right.value);
  const numbers = read === null ? null : asNumbers(read);
  return numbers === null ? null : <KeyFigure part={part} value={numbers} />;
}

const TITLES: { readonly [T in RightAnswer["type"]]: string } = {
  value: "Computed key",
  answer: "Right answer",
  points: "What an answer should say",
};

/** What is right: what the answer program gives, or what the kind itself says. */
export function PartKey(props: PartKeyProps) {
  return (
    <div className={styles.key}>
      <Disclosure title={TITLES[props.right.type]} open>
        <p className={styles.note}>Only staff see this.</p>
        <Key {...props} />
      </Disclosure>
    </div>
  );
}
