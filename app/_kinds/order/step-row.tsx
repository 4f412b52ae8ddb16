import { ArrowDown, ArrowUp, GripVertical } from "lucide-react";
import type { PointerEvent, ReactNode } from "react";
import { Icon } from "@/app/_ui/icon";
import { MarkSign } from "@/app/_ui/mark-sign";
import styles from "./step-row.module.css";

export interface StepProps {
  id: string;
  text: ReactNode;
  /** the text where nothing can be set */
  plain: string;
  dragged: boolean;
  onGrab: (event: PointerEvent, id: string) => void;
  /** to the other list; null where nothing may be left out */
  onToggle: (() => void) | null;
}

interface StepRowProps extends StepProps {
  place: { index: number; count: number };
  mark: boolean | null;
  onMove: (by: -1 | 1) => void;
}

/** One step in its place, with the ways to move it. */
export function StepRow(props: StepRowProps) {
  const { id, text, plain, dragged, onGrab, onToggle, place, mark, onMove } = props;
  const verdict = mark === null ? undefined : mark ? "right" : "wrong";
  return (
    <li
      className={styles.row}
      data-step={id}
      data-placed=""
      data-dragged={dragged || undefined}
      data-mark={verdict}
    >
      <Handle onGrab={(event) => onGrab(event, id)} />
      <span className={styles.number} aria-hidden="true">
        {place.index + 1}
      </span>
      <span className={styles.text}>{text}</span>
      <MarkSign mark={mark} />
      <span className={styles.buttons}>
        {onToggle !== null && (
          <button
            type="button"
            className={styles.words}
            aria-label={`Leave out: ${plain}`}
            data-toggle=""
            onClick={onToggle}
          >
            Leave out
          </button>
        )}
        <MoveButton name="Move up" plain={plain} enabled={place.index > 0} onPress={() => onMove(-1)} />
        <MoveButton
          name="Move down"
          plain={plain}
          enabled={place.index < place.count - 1}
          onPress={() => onMove(1)}
        />
      </span>
    </li>
  );
}

/** For the pointer alone; the keyboard has the buttons. */
export function Handle({ onGrab }: { onGrab: (event: PointerEvent) => void }) {
  return (
    <span className={styles.handle} aria-hidden="true" title="Drag" onPointerDown={onGrab}>
      <Icon of={GripVertical} />
    </span>
  );
}

interface MoveButtonProps {
  name: "Move up" | "Move down";
  plain: string;
  enabled: boolean;
  onPress: () => void;
}

function MoveButton({ name, plain, enabled, onPress }: MoveButtonProps) {
  return (
    <button
      type="button"
      className={styles.icon}
      title={name}
      aria-label={`${name}: ${plain}`}
      aria-keyshortcuts={name === "Move up" ? "Alt+ArrowUp" : "Alt+ArrowDown"}
      aria-disabled={!enabled || undefined}
      onClick={enabled ? onPress : undefined}
    >
      <Icon of={name === "Move up" ? ArrowUp : ArrowDown} />
    </button>
  );
}
