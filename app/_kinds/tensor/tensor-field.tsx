"use client";

import { useCallback, useMemo } from "react";
import type { Grid } from "@/app/_ui/matrix/grid";
import { MatrixField } from "@/app/_ui/matrix/matrix-field";
import type { FieldProps } from "../kind-view";
import { answerOfGrid, flatMarks, gridOfAnswer } from "./grid-answer";
import { prepareReader, readPasted } from "./read-pasted";

export function TensorField({ initial, judged, onAnswer, labelledBy }: FieldProps<"tensor">) {
  const start = useMemo(() => gridOfAnswer(initial), [initial]);
  const marked = useMemo(
    () => judged && { grid: gridOfAnswer(judged.answer), marks: flatMarks(judged.verdict.cells) },
    [judged],
  );
  const onGrid = useCallback((grid: Grid) => onAnswer(answerOfGrid(grid)), [onAnswer]);
  return (
    <MatrixField
      initial={start}
      judged={marked}
      onGrid={onGrid}
      readMatrix={readPasted}
      onEnter={prepareReader}
      labelledBy={labelledBy}
    />
  );
}
