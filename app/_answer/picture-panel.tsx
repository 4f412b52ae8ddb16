"use client";

import { type ComponentType, type KeyboardEvent, useEffect, useRef, useState } from "react";
import type { PictureProps } from "../_picture/picture";
import styles from "./picture-panel.module.css";

/** Loaded when a picture is first opened: pages do not carry it. */
const loadPicture = () => import("../_picture/picture").then((file) => file.Picture);

function usePicture() {
  const [loaded, setLoaded] = useState<{ Picture: ComponentType<PictureProps> } | "failed" | null>(null);
  useEffect(() => {
    let gone = false;
    loadPicture().then(
      (Picture) => !gone && setLoaded({ Picture }),
      () => !gone && setLoaded("failed"),
    );
    return () => {
      gone = true;
    };
  }, []);
  return loaded;
}

interface PicturePanelProps extends PictureProps {
  id: string;
  /** whether the focus goes into it when it opens */
  takesFocus: boolean;
}

/** The picture of an answer, beneath it; Escape closes it. */
export function PicturePanel({ id, takesFocus, ...picture }: PicturePanelProps) {
  const panel = useRef<HTMLElement>(null);
  const loaded = usePicture();
  const { onClose } = picture;

  useEffect(() => {
    if (takesFocus) panel.current?.focus({ preventScroll: true });
    panel.current?.scrollIntoView({ block: "nearest" });
  }, [takesFocus]);

  function onKeyDown(event: KeyboardEvent) {
    if (event.key !== "Escape") return;
    event.stopPropagation();
    onClose();
  }

  return (
    <section
      ref={panel}
      id={id}
      className={styles.panel}
      aria-label="Picture of how it comes about"
      tabIndex={-1}
      onKeyDown={onKeyDown}
    >
      {loaded === "failed" ? (
        <p className={styles.failed} role="alert">
          The picture could not be loaded. Your answer is safe; close this and open it again.
        </p>
      ) : (
        loaded !== null && <loaded.Picture {...picture} />
      )}
    </section>
  );
}
