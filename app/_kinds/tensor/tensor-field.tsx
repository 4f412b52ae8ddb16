"use client";

import { useCallback, useMemo } from "react";
import { cellCount } from "@/app/_ui/matrix/grid";
import { type MatrixEntry, MatrixField } from "@/app/_ui/matrix/matrix-field";
import type { FieldProps } from "../kind-view";
import { answerOfGrid, gridOfAnswer, textOfAnswer } from "./grid-answer";
import { judgedGrid } from "./judged-grid";
import { prepareReader, readPasted } from "./read-pasted";

const unheard = () => undefined;

export function TensorField(props: FieldProps<"tensor">) {
  const { part, initial, judged, onAnswer, onReading = unheard, labelledBy } = props;
  const { layout } = part;
  const start = useMemo(
    () => ({ grid: gridOfAnswer(initial, layout), text: textOfAnswer(initial) }),
    [initial, layout],
  );
  const marked = useMemo(() => judged && judgedGrid(judged, layout), [judged, layout]);
  const readMatrix = useCallback((text: string) => readPasted(text, layout), [layout]);
  const onEntry = useCallback(
    ({ grid, text }: MatrixEntry) => onAnswer(cellCount(grid) === 0 ? text : answerOfGrid(grid, layout)),
    [onAnswer, layout],
  );
  return (
    <MatrixField
      initial={start}
      judged={marked}
      onEntry={onEntry}
      readMatrix={readMatrix}
      onReading={onReading}
      onEnter={prepareReader}
      labelledBy={labelledBy}
    />
  );
}
