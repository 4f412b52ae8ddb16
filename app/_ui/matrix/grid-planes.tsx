import type { CellMark } from "./cell-marks";
import { ChannelTabs } from "./channel-tabs";
import { cellIndex, type Grid } from "./grid";
import { GridPlane } from "./grid-plane";

interface GridPlanesProps {
  grid: Grid;
  marks: readonly CellMark[];
  onText: (index: number, text: string) => void;
  onLeave: () => void;
}

/** A matrix of boxes, or one for each channel. */
export function GridPlanes(props: GridPlanesProps) {
  const { grid, marks } = props;
  if (grid.channels === null) return <GridPlane {...props} channel={0} />;
  const tabs = Array.from({ length: grid.channels }, (_, channel) => {
    const wrong = Array.from({ length: (grid.rows ?? 0) * (grid.columns ?? 0) }, (_pixel, pixel) => {
      const place = {
        row: Math.floor(pixel / (grid.columns ?? 1)),
        column: pixel % (grid.columns ?? 1),
        channel,
      };
      return marks[cellIndex(grid, place)] === false;
    }).includes(true);
    return {
      name: String(channel + 1),
      ...(wrong ? { note: "✕" } : {}),
      panel: <GridPlane {...props} channel={channel} />,
    };
  });
  return <ChannelTabs label="Channels" tabs={tabs} />;
}
