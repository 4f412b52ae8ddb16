import { X } from "lucide-react";
import type { TracePlace } from "@/grader";
import { Icon } from "../_ui/icon";
import type { KnownTrace } from "./known-trace";
import styles from "./picture.module.css";
import { PictureSelect } from "./picture-select";
import { headline, remark, walkedSides } from "./picture-words";
import { placeKey } from "./places";

interface PictureHeadProps {
  known: KnownTrace | null;
  place: TracePlace;
  /** the call that was chosen, which may still be loading */
  call: number | null;
  onCall: (call: number) => void;
  onClose: () => void;
}

/** Which cell this is, of which call, and the way out. */
export function PictureHead({ known, place, call, onCall, onClose }: PictureHeadProps) {
  const trace = known?.trace ?? null;
  const said = trace === null ? "" : remark(trace, known?.right.get(placeKey(place)));
  return (
    <header className={styles.head}>
      <h3 className={styles.heading}>
        {trace === null ? "How it comes about" : headline(walkedSides(trace, place), place)}
      </h3>
      {said !== "" && <p className={styles.remark}>{said}</p>}
      {trace !== null && trace.calls.length > 1 && (
        <PictureSelect
          label="Step"
          value={call ?? trace.call}
          options={trace.calls.map((_, index) => index)}
          words={(index) => `${index + 1}. ${trace.calls[index]?.title ?? ""}`}
          onChoose={onCall}
        />
      )}
      <button
        type="button"
        className={styles.close}
        title="Close the picture"
        aria-label="Close the picture"
        onClick={onClose}
      >
        <Icon of={X} />
      </button>
    </header>
  );
}
