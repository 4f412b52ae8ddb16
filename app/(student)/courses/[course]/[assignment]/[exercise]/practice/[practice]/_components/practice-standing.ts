import type { Standing } from "@/app/_answer/check-outcome";
import type { PracticeProgress } from "@/lib/practice/views";

/** How a part of a practice stands, as the page shows it: attempts are not counted, and there is no receipt. */
export const practiceStanding = ({ last, earned }: PracticeProgress): Standing => ({
  judged: last,
  attempts: null,
  earned,
  receiptHref: null,
  repeated: false,
});
