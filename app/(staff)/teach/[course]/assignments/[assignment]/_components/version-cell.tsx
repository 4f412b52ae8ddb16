"use client";

import { Button } from "@/app/_ui/button";
import type { WorkItem } from "@/lib/assignments/work-views";
import { moveToVersionAction } from "../../actions";
import { type ItemPlace, useItemAction } from "./use-item-action";
import styles from "./version-cell.module.css";

/** The version students answer, and the way to the newest while nobody has begun. */
export function VersionCell({ place, item }: { place: ItemPlace; item: WorkItem }) {
  const { send, message } = useItemAction(place);
  const { title, version, newest, begun } = item;
  const behind = version < newest;
  return (
    <div className={styles.version}>
      <span className={styles.number}>{version}</span>
      {behind && begun > 0 && (
        <span className={styles.stays}>{`${newest} is newer; begun, so it stays`}</span>
      )}
      {behind && begun === 0 && (
        <Button
          variant="quiet"
          aria-label={`Move ${title} to version ${newest}`}
          onClick={() => send(moveToVersionAction, { version: String(newest) })}
        >
          {`Move to version ${newest}`}
        </Button>
      )}
      <div role="alert">{message !== null && <p className={styles.message}>{message}</p>}</div>
    </div>
  );
}
