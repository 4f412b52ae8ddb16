"use client";

import styles from "./bar-chart.module.css";
import { barHeights } from "./bar-heights";

/** Pixels: the highest bar, with room for its count above; the axis with its labels below. */
const HIGHEST = 132;
const ABOVE = 44;
const BASE = ABOVE + HIGHEST;
const BELOW = 44;
/** Of a bar's share of the width. */
const FILLED = 0.84;

interface BarChartProps {
  /** what the picture shows, for those who do not see it */
  description: string;
  bars: readonly { from: string; count: number }[];
  /** where the last bar ends */
  to: string;
  xAxis: string;
  yAxis: string;
}

/**
 * Counts over equal steps. Widths are in per cent and heights in pixels, so letters keep their size on a phone. A
 * client component for the reason told in ./share-bar.tsx.
 */
export function BarChart({ description, bars, to, xAxis, yAxis }: BarChartProps) {
  const heights = barHeights(
    bars.map(({ count }) => count),
    HIGHEST,
  );
  const step = 100 / Math.max(1, bars.length);
  const edges = [...bars.map(({ from }) => from), to];
  return (
    <svg role="img" aria-label={description} className={styles.chart} width="100%" height={BASE + BELOW}>
      <text className={styles.axis} x="0" y="12">
        {yAxis}
      </text>
      {bars.map(({ count }, index) => {
        const height = heights[index] ?? 0;
        const centre = `${(index + 0.5) * step}%`;
        return (
          <g key={`bar ${index + 1}`}>
            <rect
              className={styles.bar}
              x={`${(index + (1 - FILLED) / 2) * step}%`}
              width={`${FILLED * step}%`}
              y={BASE - height}
              height={height}
            />
            <text
              className={styles.count}
              x={centre}
              y={BASE - height - 6}
              data-none={count === 0 || undefined}
            >
              {count}
            </text>
          </g>
        );
      })}
      <line className={styles.base} x1="0" x2="100%" y1={BASE} y2={BASE} />
      {edges.map((edge, index) =>
        index % 2 === 0 ? (
          <text
            key={`edge ${index + 1}`}
            className={styles.edge}
            x={`${index * step}%`}
            y={BASE + 18}
            data-at={index === 0 ? "start" : index === bars.length ? "end" : undefined}
          >
            {edge}
          </text>
        ) : null,
      )}
      <text className={styles.axis} x="100%" y={BASE + 40} data-at="end">
        {xAxis}
      </text>
    </svg>
  );
}
