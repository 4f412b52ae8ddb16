import { Download } from "lucide-react";
import { Icon } from "@/app/_ui/icon";
import { type AssignmentPlace, gradebookCsvPath, submissionsCsvPath } from "@/lib/paths";
import styles from "./exports.module.css";

/**
 * Downloads for spreadsheets. The server says that they are; a `download` here would also save the page on which a
 * viewer whose session has ended is to sign in.
 */
export function Exports(place: AssignmentPlace) {
  return (
    <p className={styles.exports}>
      <a href={gradebookCsvPath(place)}>
        <Icon of={Download} />
        Gradebook (CSV)
      </a>
      <a href={submissionsCsvPath(place)}>
        <Icon of={Download} />
        All submissions (CSV)
      </a>
    </p>
  );
}
