"use client";

import { ArrowDown, ArrowUp } from "lucide-react";
import { useState } from "react";
import { Button } from "@/app/_ui/button";
import { Icon } from "@/app/_ui/icon";
import type { WorkItem } from "@/lib/assignments/work-views";
import { moveItemAction, removeItemAction } from "../../actions";
import styles from "./item-actions.module.css";
import { type ItemPlace, useItemAction } from "./use-item-action";

interface ItemActionsProps {
  place: ItemPlace;
  item: WorkItem;
  /** of the assignment's exercises */
  count: number;
  /** what gets the focus when this line goes away */
  headingId: string;
}

/** Up, down and out. */
export function ItemActions({ place, item, count, headingId }: ItemActionsProps) {
  const { title, position, begun } = item;
  const { send, message } = useItemAction(place);
  const [moved, setMoved] = useState(false);
  const move = async (direction: "up" | "down") => {
    if (position === (direction === "up" ? 1 : count)) return;
    setMoved(await send(moveItemAction, { direction }));
  };
  const remove = async () => {
    if (await send(removeItemAction)) document.getElementById(headingId)?.focus();
  };
  return (
    <div className={styles.actions}>
      <div className={styles.buttons}>
        {begun === 0 && (
          <Button variant="quiet" aria-label={`Remove ${title}`} onClick={remove}>
            Remove
          </Button>
        )}
        <button
          type="button"
          className={styles.move}
          aria-label={`Move ${title} up`}
          title="Up"
          aria-disabled={position === 1 || undefined}
          onClick={() => move("up")}
        >
          <Icon of={ArrowUp} />
        </button>
        <button
          type="button"
          className={styles.move}
          aria-label={`Move ${title} down`}
          title="Down"
          aria-disabled={position === count || undefined}
          onClick={() => move("down")}
        >
          <Icon of={ArrowDown} />
        </button>
      </div>
      <p role="status" className="visually-hidden">
        {moved && `${title} is exercise ${position} of ${count}.`}
      </p>
      <div role="alert">{message !== null && <p className={styles.message}>{message}</p>}</div>
    </div>
  );
}
