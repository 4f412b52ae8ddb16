"use client";

import type { KeyboardEvent } from "react";
import type { FieldProps } from "../kind-view";
import { LeftOut } from "./left-out";
import styles from "./order-field.module.css";
import { orderMarks } from "./order-marks";
import { StepRow } from "./step-row";
import { useOrder } from "./use-order";

function stepOf({ target }: KeyboardEvent): string | null {
  const row = target instanceof Element ? target.closest<HTMLElement>("[data-step]") : null;
  return row?.dataset.step ?? null;
}

/** Steps to bring into their order: by buttons, by Alt and the arrow keys, or by dragging. */
export function OrderField({ part, printed, initial, judged, onAnswer, labelledBy }: FieldProps<"order">) {
  const { steps, said, textOf, drag, moveBy, toggle } = useOrder({ part, initial, onAnswer });
  const marks = orderMarks(judged, steps.placed);

  function onKeyDown(event: KeyboardEvent) {
    if (event.key === "Escape") drag.giveUp();
    const id = stepOf(event);
    const by = event.key === "ArrowUp" ? -1 : event.key === "ArrowDown" ? 1 : 0;
    if (!event.altKey || by === 0 || id === null) return;
    event.preventDefault();
    moveBy(id, by);
  }

  const rowOf = (id: string) => ({
    id,
    text: printed[id],
    plain: textOf(id),
    dragged: drag.dragged === id,
    onGrab: drag.onGrab,
    onToggle: part.spare ? () => toggle(id) : null,
  });
  return (
    <fieldset
      ref={drag.frame}
      aria-labelledby={labelledBy}
      className={styles.order}
      data-dragging={drag.dragged !== null || undefined}
      onKeyDown={onKeyDown}
      {...drag.handlers}
    >
      <p className={styles.how}>
        Drag the steps, or press the arrows.{part.spare && " Leave out what does not belong."}
      </p>
      <ol className={styles.steps}>
        {steps.placed.map((id, index) => (
          <StepRow
            key={id}
            {...rowOf(id)}
            place={{ index, count: steps.placed.length }}
            mark={marks[index] ?? null}
            onMove={(by) => moveBy(id, by)}
          />
        ))}
      </ol>
      {part.spare && <LeftOut rows={steps.left.map(rowOf)} />}
      <p role="status" className="visually-hidden">
        {said}
      </p>
    </fieldset>
  );
}
