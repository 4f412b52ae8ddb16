"use client";

import { type RefObject, useEffect, useRef, useState } from "react";
import type { PublicPart, TracePlace } from "@/grader";
import { kindPictures } from "../_kinds/kind-pictures";
import type { Judged } from "../_kinds/kind-view";
import { ownCellsOf } from "../_kinds/own-cells-of";

/** How it was opened: the button takes the focus into it, a cell of the answer keeps it. */
type Opened = { judged: Judged; by: "button" | "cell" };

interface AnswerToPicture {
  part: PublicPart;
  judged: Judged;
  body: RefObject<HTMLElement | null>;
}

const wasRead = ({ verdict: { status } }: Judged) => status !== "invalid" && status !== "unanswered";

/** Calls back with every press on an element, and with everything in it that gets the focus. */
function useHeard(element: RefObject<HTMLElement | null>, hear: (event: Event) => void) {
  const latest = useRef(hear);
  latest.current = hear;
  useEffect(() => {
    const heard = element.current;
    const listen = (event: Event) => latest.current(event);
    for (const type of ["click", "focusin"]) heard?.addEventListener(type, listen);
    return () => {
      for (const type of ["click", "focusin"]) heard?.removeEventListener(type, listen);
    };
  }, [element]);
}

/**
 * The picture of a part's last judged answer: whether there may be one, whether it is open, and at which cell. A new
 * verdict closes it. Pressing a marked cell of the answer opens it there, unless it was closed by hand: whoever did
 * that wants to type.
 */
export function useAnswerPicture({ part, judged, body }: AnswerToPicture) {
  const [opened, setOpened] = useState<Opened | null>(null);
  const [closed, setClosed] = useState<Judged | null>(null);
  const [at, setAt] = useState<TracePlace | null>(null);
  const button = useRef<HTMLButtonElement>(null);
  const picture = kindPictures[part.kind];
  const offered = picture !== null && wasRead(judged);
  const open = offered && opened?.judged === judged ? opened : null;

  useHeard(body, ({ type, target }) => {
    if (!offered || !(target instanceof HTMLElement)) return;
    const place = picture.cellOf?.(target) ?? null;
    const opens = type === "click" && closed !== judged && target.closest("[data-mark]") !== null;
    if (place === null || (open === null && !opens)) return;
    setAt(place);
    if (open === null) setOpened({ judged, by: "cell" });
  });

  function close() {
    setOpened(null);
    setClosed(judged);
    setAt(null);
    button.current?.focus();
  }

  function toggle() {
    if (open === null) setOpened({ judged, by: "button" });
    else close();
  }

  const own = open === null ? null : ownCellsOf(part.kind, part, judged);
  return { offered, open, own, at, button, toggle, close };
}
