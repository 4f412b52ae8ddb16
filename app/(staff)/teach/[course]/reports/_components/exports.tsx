import { Download } from "lucide-react";
import { Icon } from "@/app/_ui/icon";
import { type AssignmentPlace, gradebookCsvPath, submissionsCsvPath } from "@/lib/paths";
import styles from "./exports.module.css";

/** Downloads for spreadsheets. */
export function Exports(place: AssignmentPlace) {
  return (
    <p className={styles.exports}>
      <a href={gradebookCsvPath(place)} download>
        <Icon of={Download} />
        Gradebook (CSV)
      </a>
      <a href={submissionsCsvPath(place)} download>
        <Icon of={Download} />
        All submissions (CSV)
      </a>
    </p>
  );
}
