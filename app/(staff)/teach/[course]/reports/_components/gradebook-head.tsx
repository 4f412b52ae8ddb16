import Link from "next/link";
import { formatPoints } from "@/app/_ui/format-points";
import type { AssignmentReport, GradebookSort } from "@/lib/reports/views";
import { sortLink } from "./sort-link";

interface GradebookHeadProps {
  columns: AssignmentReport["columns"];
  possible: number;
  sorted: { path: string; current: GradebookSort };
}

/** The headers, which sort, and under them the possible points. */
export function GradebookHead({ columns, possible, sorted }: GradebookHeadProps) {
  return (
    <thead>
      <tr>
        <SortHeader by="name" {...sorted} label="Student" />
        {columns.map(({ slug, number, title }) => (
          <SortHeader key={slug} by={{ item: slug }} {...sorted} label={String(number)} title={title} />
        ))}
        <SortHeader by="total" {...sorted} label="Total" />
      </tr>
      <tr>
        <th scope="row">Possible points</th>
        {columns.map((column) => (
          <td key={column.slug}>{formatPoints(column.possible)}</td>
        ))}
        <td>{formatPoints(possible)}</td>
      </tr>
    </thead>
  );
}

interface SortHeaderProps {
  by: GradebookSort["by"];
  path: string;
  current: GradebookSort;
  label: string;
  title?: string;
}

function SortHeader({ by, path, current, label, title }: SortHeaderProps) {
  const { href, ariaSort } = sortLink({ path, current }, by);
  return (
    <th scope="col" aria-sort={ariaSort}>
      <Link href={href} scroll={false} prefetch={false} title={title}>
        {label}
        {title !== undefined && <span className="visually-hidden"> {title}</span>}
      </Link>
    </th>
  );
}
