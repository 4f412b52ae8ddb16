import type { Layout, NestedNumbers } from "@/grader";
import { Brackets } from "./brackets";
import { ChannelTabs } from "./channel-tabs";
import { figureText } from "./figure-text";
import { type HeatScale, heatTint } from "./heat-tint";
import styles from "./matrix-figure.module.css";
import { type Plane, planesOf, shapeInWords } from "./planes";
import tints from "./tints.module.css";

/** Wider than this, a figure may scroll inside its frame on a phone. */
const NARROW = 10;

interface MatrixFigureProps {
  /** "" where something else names it */
  name: string;
  value: NestedNumbers;
  shape: readonly number[];
  scale: HeatScale;
  /** where the channels of three axes stand; last unless told otherwise */
  layout?: Layout;
}

function PlaneTable({ plane, title, scale }: { plane: Plane; title: string; scale: HeatScale }) {
  const width = plane.rows[0]?.length ?? 0;
  return (
    <Brackets scrollLabel={width > NARROW ? title : undefined}>
      <table className={`${styles.table} ${tints.tinted}`}>
        <caption className="visually-hidden">{title}</caption>
        <tbody>
          {plane.rows.map((row, rowIndex) => (
            <tr key={`row ${rowIndex + 1}`}>
              {row.map((value, columnIndex) => {
                const tint = heatTint(value, scale.peak, scale.diverging);
                return (
                  <td key={`column ${columnIndex + 1}`} data-tint={`${tint.hue}-${tint.step}`}>
                    {figureText(value)}
                  </td>
                );
              })}
            </tr>
          ))}
        </tbody>
      </table>
    </Brackets>
  );
}

/** A given matrix or tensor, heat-tinted, with its name and shape under it. */
export function MatrixFigure({ name, value, shape, scale, layout = "HWC" }: MatrixFigureProps) {
  const planes = planesOf(value, shape, layout);
  const title = name === "" ? shapeInWords(shape) : `${name}, ${shapeInWords(shape)}`;
  const [first] = planes;
  const tabs = planes.map((plane) => ({
    name: plane.index ?? "1",
    panel: <PlaneTable plane={plane} title={`${title}, channel ${plane.index}`} scale={scale} />,
  }));
  return (
    <figure className={styles.figure}>
      {planes.length === 1 && first !== undefined ? (
        <PlaneTable plane={first} title={title} scale={scale} />
      ) : (
        <ChannelTabs label={name === "" ? "Channels" : `Channels of ${name}`} tabs={tabs} />
      )}
      <figcaption className={styles.caption} aria-hidden="true">
        {name !== "" && <span className={styles.name}>{name}</span>}
        <span className={styles.shape}>{shapeInWords(shape)}</span>
      </figcaption>
    </figure>
  );
}
