import { BarChart } from "@/app/_ui/chart/bar-chart";
import { Disclosure } from "@/app/_ui/disclosure";
import { formatPoints } from "@/app/_ui/format-points";
import { DataTable } from "@/app/_ui/table/data-table";
import type { AssignmentReport } from "@/lib/reports/views";
import chart from "./points-distribution.module.css";
import styles from "./report-page.module.css";

type Step = AssignmentReport["distribution"][number];

const HEADING = "points-of-the-class";

/** How the totals of those who handed in are spread, as a picture and as a table. */
export function PointsDistribution({ report }: { report: AssignmentReport }) {
  const { distribution, possible, summary } = report;
  const drawn = summary.handedIn > 0 && distribution.length > 0;
  return (
    <section className={styles.section}>
      <div>
        <h2 id={HEADING}>How the points are spread</h2>
        <p className={styles.quiet}>{introduction(report)}</p>
      </div>
      {drawn && (
        <div className={chart.chart}>
          <BarChart
            description={inWords(distribution)}
            bars={distribution.map(({ from, students }) => ({ from: formatPoints(from), count: students }))}
            to={formatPoints(possible)}
            xAxis="points"
            yAxis="students"
          />
          <Disclosure title="As a table">
            <StepsTable distribution={distribution} />
          </Disclosure>
        </div>
      )}
    </section>
  );
}

function introduction({ summary, distribution }: AssignmentReport): string {
  if (summary.handedIn === 0) {
    return "Nothing has been handed in yet. The figures begin with the first answer that can be read.";
  }
  if (distribution.length === 0) return "The exercises of this homework have no points.";
  return "Students by their total, in ten equal steps; those who handed in nothing are left out.";
}

function StepsTable({ distribution }: { distribution: readonly Step[] }) {
  return (
    <DataTable labelledBy={HEADING}>
      <thead>
        <tr>
          <th scope="col" data-words="">
            Points
          </th>
          <th scope="col">Students</th>
        </tr>
      </thead>
      <tbody>
        {distribution.map((step, index) => (
          <tr key={`step ${index + 1}`}>
            <th scope="row" data-words="">
              {stepInWords(step, index === distribution.length - 1)}
            </th>
            <td>{step.students}</td>
          </tr>
        ))}
      </tbody>
    </DataTable>
  );
}

function stepInWords({ from, to }: Step, last: boolean): string {
  return last
    ? `${formatPoints(from)} to ${formatPoints(to)}`
    : `${formatPoints(from)} to under ${formatPoints(to)}`;
}

/** "Bar chart: 2 students with 0 to under 4.8 points, …" */
function inWords(distribution: readonly Step[]): string {
  const told = distribution.map((step, index) => {
    const { students } = step;
    const who = students === 1 ? "1 student" : `${students} students`;
    return `${who} with ${stepInWords(step, index === distribution.length - 1)}`;
  });
  return `Bar chart of the students' points: ${told.join("; ")}.`;
}
