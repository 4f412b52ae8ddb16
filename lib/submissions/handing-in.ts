import { rolesThat } from "../courses/course-of";
import { canHandIn } from "../courses/permissions";

/** The roles whose answers are kept and count, for an SQL list: `role IN (${HANDING_IN})`. */
export const HANDING_IN = rolesThat(canHandIn)
  .map((role) => `'${role}'`)
  .join();
