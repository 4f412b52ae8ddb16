import { cellCount, EMPTY_GRID, type Grid, type GridSize, resizeGrid } from "./grid";

const MAX_STEPS = 200;

/** `step` names the step under way: further changes of the same step are undone together with it. */
export interface GridState {
  grid: Grid;
  /** what stands in the paste box, shown while the grid has no cells */
  text: string;
  past: readonly Grid[];
  future: readonly Grid[];
  step: string | null;
}

export type GridAction =
  | { type: "type"; index: number; text: string }
  | { type: "resize"; size: Partial<GridSize> }
  | { type: "replace"; grid: Grid }
  /** what is typed into the paste box, and its matrix once it was read */
  | { type: "text"; text: string }
  | { type: "read"; text: string; grid: Grid }
  | { type: "settle" }
  | { type: "undo" }
  | { type: "redo" };

export function initialGridState(grid: Grid = EMPTY_GRID, text = ""): GridState {
  return { grid, text, past: [], future: [], step: null };
}

function advance(state: GridState, grid: Grid, step: string | null): GridState {
  const continued = step !== null && step === state.step;
  const past = continued ? state.past : [...state.past, state.grid].slice(-MAX_STEPS);
  return { ...state, grid, past, future: [], step };
}

function resize(state: GridState, size: Partial<GridSize>): GridState {
  // While a size is being typed ("12" passes through "1"), each try starts from the grid as it was before.
  const base = state.step === "size" ? (state.past.at(-1) ?? state.grid) : state.grid;
  const { rows, columns, channels } = state.grid;
  return advance(state, resizeGrid(base, { rows, columns, channels, ...size }), "size");
}

function undo(state: GridState): GridState {
  const grid = state.past.at(-1);
  if (grid === undefined) return state;
  return { ...state, grid, past: state.past.slice(0, -1), future: [state.grid, ...state.future], step: null };
}

function redo(state: GridState): GridState {
  const [grid, ...future] = state.future;
  if (grid === undefined) return state;
  return { ...state, grid, past: [...state.past, state.grid], future, step: null };
}

/** Reading takes a moment: what was typed or chosen meanwhile is newer than what was read. */
function read(state: GridState, text: string, grid: Grid): GridState {
  if (state.text !== text || cellCount(state.grid) > 0) return state;
  return { ...advance(state, grid, null), text: "" };
}

export function gridReducer(state: GridState, action: GridAction): GridState {
  switch (action.type) {
    case "type": {
      if (state.grid.cells[action.index] === action.text) return state;
      const cells = state.grid.cells.with(action.index, action.text);
      return advance(state, { ...state.grid, cells }, `cell ${action.index}`);
    }
    case "resize":
      return resize(state, action.size);
    case "replace":
      return advance(state, action.grid, null);
    case "text":
      return { ...state, text: action.text };
    case "read":
      return read(state, action.text, action.grid);
    case "settle":
      return state.step === null ? state : { ...state, step: null };
    case "undo":
      return undo(state);
    case "redo":
      return redo(state);
  }
}
