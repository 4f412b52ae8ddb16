import type { TracePlace } from "@/grader";
import type { KnownTrace } from "./known-trace";
import { type OwnCells, ownCellAt } from "./own-cells";
import styles from "./picture.module.css";
import { PictureSide } from "./picture-side";
import { AS_ASKED, AS_GIVEN } from "./picture-words";

interface PictureSidesProps {
  known: KnownTrace;
  place: TracePlace;
  own: OwnCells | null;
  onPlace: (place: TracePlace) => void;
}

/** The right way alone, or the two beside each other; on a phone one beneath the other. */
export function PictureSides({ known, place, own, onPlace }: PictureSidesProps) {
  const { right, presumed } = known.trace;
  const written = ownCellAt(own, known.trace, place);
  const common = { place, onPlace };
  const asked = { call: right, cells: known.right };
  if (presumed === null) {
    return (
      <div className={styles.sides}>
        <PictureSide {...common} {...asked} title={null} other={null} look="right" own={written} />
      </div>
    );
  }
  const given = { call: presumed, cells: known.presumed };
  return (
    <div className={styles.sides} data-two="">
      <PictureSide {...common} {...asked} title={AS_ASKED} other={given} look="right" own={null} />
      <PictureSide {...common} {...given} title={AS_GIVEN} other={asked} look="wrong" own={written} />
    </div>
  );
}
