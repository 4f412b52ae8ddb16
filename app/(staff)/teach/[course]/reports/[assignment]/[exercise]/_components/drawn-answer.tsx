import type { Kind } from "@/app/_kinds/kind-view";
import { cutText } from "@/app/_ui/cut-text";
import { Brackets } from "@/app/_ui/matrix/brackets";
import { nestedShape } from "@/app/_ui/matrix/nested-shape";
import { flattenNumbers, type Plane, planesOf, shapeInWords } from "@/app/_ui/matrix/planes";
import { asNumbers, fromJson, type Json, type Layout } from "@/grader";
import styles from "./drawn-answer.module.css";
import { figureText } from "./figure-text";

/** A table of answers is no place for larger ones. */
const MOST_CELLS = 200;

interface DrawnPart {
  kind: Kind;
  layout?: Layout;
}

/** A value as its kind writes it: a matrix in brackets, a shape as 126 × 126 × 16, a number. */
export function DrawnAnswer({ part, value }: { part: DrawnPart; value: Json }) {
  const { kind, layout = "HWC" } = part;
  const read = fromJson(value);
  const numbers = read === null ? null : asNumbers(read);
  if (numbers === null) return <code className={styles.raw}>{cutText(JSON.stringify(value))}</code>;
  if (typeof numbers === "number") return <span className={styles.text}>{figureText(numbers)}</span>;
  const cells = flattenNumbers(numbers);
  if (kind === "shape") return <span className={styles.text}>{cutText(cells.join(" × "))}</span>;
  const shape = nestedShape(numbers);
  if (cells.length > MOST_CELLS) {
    return <span className={styles.text}>{`${shapeInWords(shape)}, too large to show here`}</span>;
  }
  return (
    <div className={styles.planes}>
      {planesOf(numbers, shape, layout).map((plane) => (
        <DrawnPlane key={plane.index} plane={plane} />
      ))}
    </div>
  );
}

function DrawnPlane({ plane }: { plane: Plane }) {
  return (
    <div>
      <Brackets>
        <table className={styles.plane}>
          <tbody>
            {plane.rows.map((row, rowIndex) => (
              <tr key={`row ${rowIndex + 1}`}>
                {row.map((cell, columnIndex) => (
                  <td key={`column ${columnIndex + 1}`}>{figureText(cell)}</td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </Brackets>
      {plane.index !== null && <p className={styles.channel}>{`channel ${plane.index}`}</p>}
    </div>
  );
}
