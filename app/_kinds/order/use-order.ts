"use client";

import { useRef, useState } from "react";
import { plainText } from "@/app/_ui/markdown/plain-text";
import type { FieldProps } from "../kind-view";
import { type Arrangement, arrangementOf, leaveOut, moveStep, placeInWords } from "./arrangement";
import { useDrag } from "./use-drag";
import { useRefocus } from "./use-refocus";

/** The steps as they stand, the ways to move one, and what was last done in words. */
export function useOrder({
  part,
  initial,
  onAnswer,
}: Pick<FieldProps<"order">, "part" | "initial" | "onAnswer">) {
  const [steps, setSteps] = useState(() => arrangementOf(initial, part));
  const [said, setSaid] = useState("");
  const before = useRef(steps);

  const textOf = (id: string) => plainText(part.steps.find((step) => step.id === id)?.text ?? id);
  const say = (next: Arrangement, id: string) => setSaid(placeInWords(next, { id, text: textOf(id) }));

  function arrange(next: Arrangement) {
    if (next.placed.join("\n") === steps.placed.join("\n")) return;
    setSteps(next);
    onAnswer(next.placed.length === 0 ? "" : next.placed);
  }

  const drag = useDrag({
    onGrab: () => {
      before.current = steps;
    },
    onPlace: (id, place) => arrange(place === "left" ? leaveOut(steps, id) : moveStep(steps, id, place)),
    onDrop: (id) => say(steps, id),
    onCancel: () => arrange(before.current),
  });
  const refocus = useRefocus(drag.frame);

  function moveBy(id: string, by: number) {
    const at = steps.placed.indexOf(id);
    if (at === -1) return;
    const next = moveStep(steps, id, Math.max(0, at + by));
    arrange(next);
    say(next, id);
  }

  /** Between the two lists; the focus goes along. */
  function toggle(id: string) {
    const next = steps.left.includes(id) ? moveStep(steps, id, steps.placed.length) : leaveOut(steps, id);
    refocus(id);
    arrange(next);
    say(next, id);
  }

  return { steps, said, textOf, drag, moveBy, toggle };
}
