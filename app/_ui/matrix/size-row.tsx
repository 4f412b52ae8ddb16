"use client";

import { Redo2, Undo2 } from "lucide-react";
import { type Dispatch, useState } from "react";
import { Icon } from "../icon";
import { MAX_CELLS, MAX_SIDE } from "./grid";
import type { GridAction, GridState } from "./grid-state";
import { SizeInput } from "./size-input";
import styles from "./size-row.module.css";

interface SizeRowProps {
  state: GridState;
  dispatch: Dispatch<GridAction>;
}

/** How many a side may have before the whole grid grows past what is drawn. */
function limit(...others: readonly (number | null)[]): number {
  const rest = others.reduce<number>((product, side) => product * (side ?? 1), 1);
  return Math.max(1, Math.min(MAX_SIDE, Math.floor(MAX_CELLS / rest)));
}

/** Rows × columns, channels for those who want them, undo and redo. */
export function SizeRow({ state, dispatch }: SizeRowProps) {
  const { rows, columns, channels } = state.grid;
  const [asked, setAsked] = useState(false);
  const settle = () => dispatch({ type: "settle" });
  const side = (name: "rows" | "columns" | "channels") => (size: number) =>
    dispatch({ type: "resize", size: { [name]: size } });
  return (
    <div className={styles.row}>
      <span className={styles.word}>Size</span>
      <SizeInput
        label="Rows"
        value={rows}
        max={limit(columns, channels)}
        onSize={side("rows")}
        onDone={settle}
      />
      <span className={styles.times}>×</span>
      <SizeInput
        label="Columns"
        value={columns}
        max={limit(rows, channels)}
        onSize={side("columns")}
        onDone={settle}
      />
      {channels === null && !asked ? (
        <button type="button" className={styles.more} onClick={() => setAsked(true)}>
          + channels
        </button>
      ) : (
        <ChannelsInput
          value={channels}
          max={limit(rows, columns)}
          onSize={side("channels")}
          onDone={settle}
          onNone={() => {
            setAsked(false);
            settle();
            if (channels !== null) dispatch({ type: "resize", size: { channels: null } });
            settle();
          }}
        />
      )}
      <span className={styles.history}>
        <HistoryButton
          label="Undo"
          enabled={state.past.length > 0}
          onPress={() => dispatch({ type: "undo" })}
        />
        <HistoryButton
          label="Redo"
          enabled={state.future.length > 0}
          onPress={() => dispatch({ type: "redo" })}
        />
      </span>
    </div>
  );
}

interface ChannelsInputProps {
  value: number | null;
  max: number;
  onSize: (size: number) => void;
  onDone: () => void;
  onNone: () => void;
}

function ChannelsInput({ onNone, ...size }: ChannelsInputProps) {
  return (
    <>
      <span className={styles.times}>×</span>
      <SizeInput label="Channels" focusAtOnce={size.value === null} {...size} />
      <button type="button" className={styles.more} onClick={onNone}>
        no channels
      </button>
    </>
  );
}

interface HistoryButtonProps {
  label: "Undo" | "Redo";
  enabled: boolean;
  onPress: () => void;
}

function HistoryButton({ label, enabled, onPress }: HistoryButtonProps) {
  return (
    <button
      type="button"
      className={styles.icon}
      title={label}
      aria-label={label}
      aria-disabled={!enabled || undefined}
      onClick={onPress}
    >
      <Icon of={label === "Undo" ? Undo2 : Redo2} />
    </button>
  );
}
