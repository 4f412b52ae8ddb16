import { Check, X } from "lucide-react";
import { Icon } from "@/app/_ui/icon";
import type { SampleReport } from "@/lib/exercises/views";
import styles from "./sample-table.module.css";

const wordsOf = ({ status, difference }: SampleReport): string =>
  difference === null ? `${status}, as written` : difference;

/** The samples, and whether they come out as the file says. */
export function SampleTable({ samples }: { samples: readonly SampleReport[] }) {
  return (
    <section className={styles.samples} aria-labelledby="samples">
      <h3 id="samples">Samples</h3>
      {samples.length === 0 ? (
        <p className={styles.none}>
          None yet. A sample is an answer and how it must come out; each is checked while you write.
        </p>
      ) : (
        <table className={styles.table}>
          <thead>
            <tr>
              <th scope="col">Sample</th>
              <th scope="col">Part</th>
              <th scope="col">Comes out</th>
            </tr>
          </thead>
          <tbody>
            {samples.map((report) => (
              <tr key={`${report.sample} ${report.part}`}>
                <td>{report.sample}</td>
                <td>{report.part}</td>
                <td>
                  <span className={styles.outcome} data-as-written={report.difference === null}>
                    <Icon of={report.difference === null ? Check : X} />
                    {wordsOf(report)}
                  </span>
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      )}
    </section>
  );
}
