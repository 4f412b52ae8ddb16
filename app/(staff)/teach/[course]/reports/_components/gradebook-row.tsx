import { formatPoints } from "@/app/_ui/format-points";
import type { ReportColumn, GradebookRow as Row } from "@/lib/reports/views";
import { shareStep } from "./share-step";

interface GradebookRowProps {
  row: Row;
  columns: readonly ReportColumn[];
  hrefOf: (exercise: string, student: string) => string;
}

/**
 * One student. There may be thousands of cells, so each is as little markup as can be: plain links, no class, and
 * signs drawn by the style sheet.
 */
export function GradebookRow({ row, columns, hrefOf }: GradebookRowProps) {
  return (
    <tr>
      <th scope="row" title={row.email}>
        <bdi>{row.name}</bdi>
      </th>
      {columns.map(({ slug, possible }, index) => {
        const cell = row.cells[index];
        const step = cell === undefined ? null : shareStep(cell, possible);
        return cell === undefined || step === null ? (
          <td key={slug} />
        ) : (
          <td key={slug}>
            <a
              href={hrefOf(slug, row.id)}
              data-share={step}
              data-provisional={cell.state === "provisional" ? "" : undefined}
            >
              {formatPoints(cell.earned)}
            </a>
          </td>
        );
      })}
      <td>{formatPoints(row.total)}</td>
    </tr>
  );
}
