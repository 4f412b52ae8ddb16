"use client";

import { useMemo } from "react";
import type { CallTrace, TracePlace } from "@/grader";
import { Brackets } from "../_ui/matrix/brackets";
import { heatScale } from "../_ui/matrix/heat-tint";
import figure from "../_ui/matrix/matrix-figure.module.css";
import { shapeInWords } from "../_ui/matrix/planes";
import tints from "../_ui/matrix/tints.module.css";
import { excerpt } from "./covered";
import { PictureSelect } from "./picture-select";
import { flatIndex, isInside, samePlace, walkIndex } from "./places";
import styles from "./result.module.css";
import { ResultCell } from "./result-cell";
import { ScrollFrame } from "./scroll-frame";
import { useResultKeys } from "./use-result-keys";

/** Units of the drawing that a cell takes at least. */
const SIDE = 40;

const range = (from: number, to: number) => Array.from({ length: to - from }, (_, index) => from + index);

interface ResultGridProps {
  /** "Result", with what tells it from the one beside it */
  name: string;
  call: CallTrace;
  /** the same call the other way: its numbers are marked where these are others */
  other: CallTrace | null;
  place: TracePlace;
  onPlace: (place: TracePlace) => void;
}

/** The result so far: cells before the current one are settled, those after it still empty. Arrow keys step. */
export function ResultGrid({ name, call, other, place, onPlace }: ResultGridProps) {
  const { shape: sides, values } = call.output;
  const scale = useMemo(() => heatScale(values), [values]);
  const at: TracePlace = isInside(sides, place) ? place : [0, 0, Math.min(place[2], sides[2] - 1)];
  const reached = walkIndex(sides, at);
  const grid = useResultKeys({ sides, at, onPlace });
  const [row, column, channel] = at;
  const whole = { top: 0, left: 0, bottom: sides[0], right: sides[1] };
  const area = excerpt(whole, { top: row, left: column, bottom: row + 1, right: column + 1 });
  const apart = other !== null && other.output.shape.join() === sides.join() ? other.output.values : null;

  const cell = (cellRow: number, cellColumn: number) => {
    const here: TracePlace = [cellRow, cellColumn, channel];
    const index = flatIndex(sides, here);
    const value = values[index] ?? Number.NaN;
    return (
      <ResultCell
        key={cellColumn}
        place={here}
        sides={sides}
        value={walkIndex(sides, here) <= reached ? value : null}
        scale={scale}
        current={samePlace(here, place)}
        focusable={samePlace(here, at)}
        differs={apart !== null && apart[index] !== value}
      />
    );
  };

  return (
    <figure className={styles.result}>
      {sides[2] > 1 && (
        <PictureSelect
          label="Channel"
          value={channel}
          options={range(0, sides[2])}
          words={(option) => `${option + 1} of ${sides[2]}`}
          onChoose={(to) => onPlace([row, column, to])}
        />
      )}
      <Brackets>
        <ScrollFrame
          label={name}
          width={(area.right - area.left) * SIDE}
          height={(area.bottom - area.top) * SIDE}
          at={`${row},${column}`}
        >
          <table {...grid} aria-label={name} className={`${styles.grid} ${tints.tinted}`}>
            <tbody>
              {range(area.top, area.bottom).map((cellRow) => (
                <tr key={cellRow}>
                  {range(area.left, area.right).map((cellColumn) => cell(cellRow, cellColumn))}
                </tr>
              ))}
            </tbody>
          </table>
        </ScrollFrame>
      </Brackets>
      <figcaption className={figure.caption} aria-hidden="true">
        <span className={styles.name}>result</span>
        <span className={figure.shape}>{shapeInWords(sides[2] === 1 ? sides.slice(0, 2) : sides)}</span>
      </figcaption>
    </figure>
  );
}
