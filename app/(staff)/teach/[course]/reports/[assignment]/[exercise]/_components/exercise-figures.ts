import { formatMean } from "@/app/_ui/format-mean";
import { formatShare } from "@/app/_ui/format-share";
import type { ItemFigures } from "@/lib/reports/views";

/** The figures of an exercise, or of one of its parts, with their names. */
export function exerciseFigures(figures: ItemFigures): readonly { figure: string; name: string }[] {
  return [
    { figure: String(figures.tried), name: "tried" },
    { figure: String(figures.solved), name: "solved" },
    { figure: formatShare(figures.mean), name: "mean" },
    { figure: formatMean(figures.attemptsUntilSolved), name: "attempts until solved" },
    { figure: formatShare(figures.blankShare), name: "blank" },
    { figure: formatShare(figures.unreadableShare), name: "unreadable" },
    ...(figures.withProvisional > 0
      ? [{ figure: String(figures.withProvisional), name: "provisional" }]
      : []),
  ];
}
