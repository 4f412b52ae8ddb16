"use client";

import { useId } from "react";
import type { CallTrace, CellTrace, TracePlace } from "@/grader";
import { shapeInWords } from "../_ui/matrix/planes";
import { CellSum } from "./cell-sum";
import { differingTerms } from "./differing-terms";
import { InputDrawing } from "./input-drawing";
import type { OwnCell } from "./own-cells";
import styles from "./picture.module.css";
import { SumSkeleton } from "./picture-skeleton";
import { isInside, placeKey } from "./places";
import type { Look } from "./plane-window";
import { ResultGrid } from "./result-grid";

export interface SideOf {
  call: CallTrace;
  cells: ReadonlyMap<string, CellTrace>;
}

interface PictureSideProps extends SideOf {
  /** null where it stands alone */
  title: string | null;
  other: SideOf | null;
  look: Look;
  place: TracePlace;
  own: OwnCell | null;
  onPlace: (place: TracePlace) => void;
}

/** A cell as it comes about one way: what is read, the arithmetic, and the result so far. */
export function PictureSide({ title, call, cells, other, look, place, own, onPlace }: PictureSideProps) {
  const heading = useId();
  const cell = cells.get(placeKey(place)) ?? null;
  const theirs = other?.cells.get(placeKey(place)) ?? null;
  const { shape } = call.output;
  // Until the cell is there, the input stands as the nearest known one left it.
  const drawn = cell ?? [...cells.values()].at(-1) ?? null;
  const differing = cell === null ? new Set<never>() : differingTerms(cell, theirs);
  return (
    <section className={styles.side} aria-labelledby={title === null ? undefined : heading}>
      {title !== null && (
        <h4 id={heading} className={styles.title}>
          {title}
        </h4>
      )}
      <div className={styles.inputs}>
        {drawn !== null &&
          call.inputs.map((input, index) => (
            <InputDrawing
              key={index}
              drawn={input}
              input={index}
              known={cells}
              cell={drawn}
              differing={differing}
              look={look}
            />
          ))}
      </div>
      {cell !== null ? (
        <CellSum
          cell={cell}
          call={call}
          differing={differing}
          look={look}
          parts={theirs !== null && theirs.value !== cell.value}
          own={own}
        />
      ) : isInside(shape, place) ? (
        <SumSkeleton />
      ) : (
        <p className={styles.outside}>
          {`This way there is no such cell: the result is ${shapeInWords(shape.slice(0, 2))}.`}
        </p>
      )}
      <ResultGrid
        name={title === null ? "Result" : `Result, ${title.toLowerCase()}`}
        call={call}
        other={look === "wrong" ? (other?.call ?? null) : null}
        place={place}
        onPlace={onPlace}
      />
    </section>
  );
}
