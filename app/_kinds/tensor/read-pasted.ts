import { type Grid, MAX_CELLS, MAX_SIDE } from "@/app/_ui/matrix/grid";
import { cellTexts } from "@/app/_ui/matrix/plain-grid";
import type { Layout } from "@/grader";
import { inGridOrder } from "./grid-answer";

type Read = { ok: true; grid: Grid } | { ok: false; messages: readonly string[] };

/** The reader is loaded when a field is first entered, so that no page waits for it and no paste does either. */
const loadReader = () => import("@/grader/paste");

/** Begins to load the reader; a failure shows when something is pasted. */
export function prepareReader(): void {
  loadReader().catch(() => undefined);
}

/** Pasted text as a grid. */
export async function readPasted(text: string, layout: Layout = "HWC"): Promise<Read> {
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
  const turned = layout === "CHW" && shape.length === 3 ? [...shape.slice(1), ...shape.slice(0, 1)] : shape;
  const [rows = null, columns = null, channels = null] = turned.length < 2 ? [1, turned[0] ?? 1] : turned;
  const size = { rows, columns, channels };
  return {
    ok: true,
    grid: {
      ...size,
      cells: inGridOrder(cellTexts(text, data.length) ?? Array.from(data, String), size, layout),
    },
  };
}
