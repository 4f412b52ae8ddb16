import { DataTable } from "@/app/_ui/table/data-table";
import type { AssignmentWork } from "@/lib/assignments/work-views";
import { ItemRow } from "./item-row";
import row from "./item-row.module.css";
import styles from "./items-table.module.css";

interface ItemsTableProps {
  work: AssignmentWork;
  /** the id of the heading, which gets the focus when a line goes away */
  labelledBy: string;
}

/** The exercises in the order students see them, and what can be done with each. */
export function ItemsTable({ work, labelledBy }: ItemsTableProps) {
  const { items } = work;
  const begun = items.some((item) => item.begun > 0);
  return (
    <>
      <div>
        <h2 id={labelledBy} tabIndex={-1}>
          Exercises
        </h2>
        <p className={styles.quiet}>
          {items.length === 0
            ? "There are none yet. Students are told so until you add the first one."
            : "In the order students see them. An exercise stays on its version until you move it."}
          {begun &&
            " One that students have begun keeps its version and cannot be removed: their marks belong to it."}
        </p>
      </div>
      {items.length > 0 && (
        <DataTable labelledBy={labelledBy}>
          <thead>
            <tr>
              <th scope="col" data-words="" className={row.title}>
                Exercise
              </th>
              <th scope="col" data-words="">
                Version
              </th>
              <th scope="col">Begun</th>
              <th scope="col">Points</th>
              <td />
            </tr>
          </thead>
          <tbody>
            {items.map((item) => (
              <ItemRow key={item.slug} work={work} item={item} headingId={labelledBy} />
            ))}
          </tbody>
        </DataTable>
      )}
    </>
  );
}
