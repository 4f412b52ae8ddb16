"use client";

import { type RefObject, useId } from "react";
import { createPortal } from "react-dom";
import type { PublicPart } from "@/grader";
import type { Judged } from "../_kinds/kind-view";
import type { LoadPartTrace } from "../_picture/load-trace";
import { PictureButton } from "./picture-button";
import { PicturePanel } from "./picture-panel";
import { useAnswerPicture } from "./use-answer-picture";

export interface AnswerPictureProps {
  part: PublicPart;
  judged: Judged;
  loadTrace: LoadPartTrace;
  /** what holds the field: presses on its cells are heard there */
  body: RefObject<HTMLElement | null>;
  /** where the button stands */
  slot: RefObject<HTMLElement | null>;
}

/** The button beneath a verdict, and the picture that it opens beneath the answer. */
export function AnswerPicture({ part, judged, loadTrace, body, slot }: AnswerPictureProps) {
  const id = useId();
  const picture = useAnswerPicture({ part, judged, body });
  if (!picture.offered || slot.current === null) return null;
  return (
    <>
      {createPortal(
        <PictureButton
          ref={picture.button}
          verdict={judged.verdict}
          open={picture.open !== null}
          panelId={id}
          onPress={picture.toggle}
        />,
        slot.current,
      )}
      {picture.open !== null && (
        <PicturePanel
          id={id}
          takesFocus={picture.open.by === "button"}
          load={(ask) => loadTrace(ask, judged.answer)}
          own={picture.own}
          at={picture.at}
          onClose={picture.close}
        />
      )}
    </>
  );
}
