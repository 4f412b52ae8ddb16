"use client";

import { Redo2, Undo2 } from "lucide-react";
import { type Dispatch, useId, useState } from "react";
import { Icon } from "../icon";
import { MAX_CELLS, MAX_SIDE } from "./grid";
import type { GridAction, GridState } from "./grid-state";
import { SizeInput } from "./size-input";
import styles from "./size-row.module.css";

interface SizeRowProps {
  state: GridState;
  dispatch: Dispatch<GridAction>;
  mark: boolean | null;
}

/** How many a side may have before the whole grid grows past what is drawn. */
function limit(...others: readonly (number | null)[]): number {
  const rest = others.reduce<number>((product, side) => product * (side ?? 1), 1);
  return Math.max(1, Math.min(MAX_SIDE, Math.floor(MAX_CELLS / rest)));
}

/** Rows × columns, channels for those who want them, undo and redo. */
export function SizeRow({ state, dispatch, mark }: SizeRowProps) {
  const { rows, columns, channels } = state.grid;
  const problemId = useId();
  const [problem, setProblem] = useState<string | null>(null);
  const [asked, setAsked] = useState(false);
  const deep = channels !== null || asked;
  const settle = () => dispatch({ type: "settle" });
  const side = (name: "rows" | "columns" | "channels") => ({
    onSize: (size: number) => dispatch({ type: "resize", size: { [name]: size } }),
    onDone: settle,
    onProblem: setProblem,
    describedBy: problemId,
  });
  function toggleChannels() {
    setAsked(!deep);
    settle();
    if (channels !== null) dispatch({ type: "resize", size: { channels: null } });
    settle();
  }
  return (
    <>
      <div className={styles.row}>
        <span className={styles.word}>Size</span>
        <SizeInput label="Rows" value={rows} max={limit(columns, channels)} {...side("rows")} />
        <span className={styles.times}>×</span>
        <SizeInput label="Columns" value={columns} max={limit(rows, channels)} {...side("columns")} />
        {deep && (
          <>
            <span className={styles.times}>×</span>
            <SizeInput
              label="Channels"
              focusAtOnce={channels === null}
              value={channels}
              max={limit(rows, columns)}
              {...side("channels")}
            />
          </>
        )}
        <SizeMark mark={mark} />
        <button type="button" className={styles.more} onClick={toggleChannels}>
          {deep ? "no channels" : "+ channels"}
        </button>
        <History state={state} dispatch={dispatch} />
      </div>
      <p className={styles.problem} id={problemId} role="status">
        {problem}
      </p>
    </>
  );
}

function SizeMark({ mark }: { mark: boolean | null }) {
  if (mark === null) return null;
  return (
    <span className={styles.mark} data-mark={mark ? "right" : "wrong"}>
      <span aria-hidden="true">{mark ? "✓" : "✕"}</span>
      <span className="visually-hidden">{mark ? "The size is right" : "The size is wrong"}</span>
    </span>
  );
}

function History({ state, dispatch }: Pick<SizeRowProps, "state" | "dispatch">) {
  return (
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
