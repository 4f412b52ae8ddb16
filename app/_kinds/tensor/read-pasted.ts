import { type Grid, MAX_CELLS, MAX_SIDE } from "@/app/_ui/matrix/grid";
import { cellTexts } from "@/app/_ui/matrix/plain-grid";

type Read = { ok: true; grid: Grid } | { ok: false; messages: readonly string[] };

/** The reader is loaded when a field is first entered, so that no page waits for it and no paste does either. */
const loadReader = () => import("@/grader/paste");

/** Begins to load the reader; a failure shows when something is pasted. */
export function prepareReader(): void {
  loadReader().catch(() => undefined);
}

/** Pasted text as a grid. */
export async function readPasted(text: string): Promise<Read> {
  const { parseTensor, describeIssue } = await loadReader();
  const read = parseTensor(text);
  if (!read.ok) return { ok: false, messages: read.issues.map(describeIssue) };
  const { shape, data } = read.value;
  if (shape.length > 3) {
    return {
      ok: false,
      messages: [`This has ${shape.length} dimensions; the grid takes rows, columns and channels.`],
    };
  }
  if (data.length > MAX_CELLS || shape.some((side) => side > MAX_SIDE)) {
    const size = shape.join(" × ");
    return {
      ok: false,
      messages: [`This is ${size}; the grid goes up to ${MAX_SIDE} a side and ${MAX_CELLS} cells.`],
    };
  }
  const [rows, columns, channels] = shape.length < 2 ? [1, shape[0] ?? 1] : shape;
  return {
    ok: true,
    grid: {
      rows: rows ?? null,
      columns: columns ?? null,
      channels: channels ?? null,
      cells: cellTexts(text, data.length) ?? Array.from(data, String),
    },
  };
}
