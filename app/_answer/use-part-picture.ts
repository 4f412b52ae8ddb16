"use client";

import { type FocusEvent, type MouseEvent, useRef, useState } from "react";
import type { TracePlace } from "@/grader";
import { kindPicture } from "../_kinds/kind-picture";
import type { Judged, Kind } from "../_kinds/kind-view";

/** How it was opened: the button takes the focus into it, a cell of the answer keeps it. */
type Opened = { judged: Judged; by: "button" | "cell" };

interface PartPicture {
  kind: Kind;
  judged: Judged | null;
  /** whether anybody draws pictures here */
  drawn: boolean;
}

const wasRead = ({ verdict: { status } }: Judged) => status !== "invalid" && status !== "unanswered";

/**
 * The picture of a part's last judged answer: whether it may be seen, whether it is open, and at which cell. A new
 * verdict closes it. Pressing a marked cell of the answer opens it there, unless it was closed by hand: whoever did
 * that wants to type.
 */
export function usePartPicture({ kind, judged, drawn }: PartPicture) {
  const [opened, setOpened] = useState<Opened | null>(null);
  const [closed, setClosed] = useState<Judged | null>(null);
  const [at, setAt] = useState<TracePlace | null>(null);
  const button = useRef<HTMLButtonElement>(null);
  const picture = kindPicture(kind);
  const offered = drawn && picture !== null && judged?.verdict.shown === "trace" && wasRead(judged);
  const open = offered && opened?.judged === judged ? opened : null;

  const placeOf = (target: EventTarget) =>
    target instanceof HTMLElement ? (picture?.cellOf?.(target) ?? null) : null;

  function onClick({ target }: MouseEvent) {
    const place = placeOf(target);
    const marked = target instanceof HTMLElement && target.closest("[data-mark]") !== null;
    if (!offered || place === null || !marked || closed === judged) return;
    setAt(place);
    if (open === null) setOpened({ judged, by: "cell" });
  }

  function onFocus({ target }: FocusEvent) {
    const place = open === null ? null : placeOf(target);
    if (place !== null) setAt(place);
  }

  function close() {
    setOpened(null);
    setClosed(judged);
    setAt(null);
    button.current?.focus();
  }

  function toggle() {
    if (open !== null) return close();
    if (judged !== null) setOpened({ judged, by: "button" });
  }

  const own = open !== null && picture !== null ? picture.ownCells(open.judged) : null;
  return { offered, open, own, at, button, toggle, close, watch: { onClick, onFocus } };
}
