"use client";

import dynamic from "next/dynamic";
import { Skeleton } from "@/app/_ui/skeleton";
import type { WorkPlace } from "@/lib/paths";
import type { DraftState } from "./draft-state";
import styles from "./preview-pane.module.css";

/** Markdown and formulas are set in the browser on this page alone. */
const PreviewSheet = dynamic(() => import("./preview-sheet").then((file) => file.PreviewSheet), {
  loading: () => <Skeleton shape="title" />,
});

interface PreviewPaneProps {
  place: WorkPlace;
  shown: DraftState["shown"];
  /** Whether the text as it stands is an exercise. */
  current: boolean;
}

/** The living exercise; while the text is broken, its last good state. */
export function PreviewPane({ place, shown, current }: PreviewPaneProps) {
  return (
    <>
      {!current && (
        <p className={styles.broken}>
          {shown === null
            ? "There is no preview yet: the text is not an exercise so far. What is to be mended stands below."
            : "The text cannot be read as it stands, so this is how it last looked. What is to be mended stands below."}
        </p>
      )}
      {shown !== null && current && (
        <p className={styles.note}>As students see it. Try it: answers are checked and not kept.</p>
      )}
      {shown !== null && (
        <div className={styles.sheet} data-past={!current || undefined}>
          <PreviewSheet place={place} shown={shown} />
        </div>
      )}
    </>
  );
}
