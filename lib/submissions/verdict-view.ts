import { describeIssue, type PartVerdict } from "@/grader";
import type { VerdictView } from "./views";

export function verdictView({ status, earned, possible, size, cells, issues }: PartVerdict): VerdictView {
  return { status, earned, possible, size, cells, messages: issues.map(describeIssue) };
}
