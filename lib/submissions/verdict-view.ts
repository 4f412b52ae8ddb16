import { describeIssue, type PointVerdict } from "@/grader";
import type { StoredVerdict } from "./stored-verdict";
import type { PointView, VerdictView } from "./views";

export function verdictView(verdict: StoredVerdict): VerdictView {
  const { status, earned, possible, size, cells, issues } = verdict;
  const { points = [], provisional = false, carriedFrom = [] } = verdict;
  return {
    status,
    earned,
    possible,
    size,
    cells,
    messages: issues.map(describeIssue),
    strangers: issues.filter(({ code }) => code === "step-does-not-belong").length,
    missing: issues.reduce((sum, each) => (each.code === "steps-missing" ? sum + each.data.count : sum), 0),
    points: points.map(pointView),
    provisional,
    carriedFrom,
  };
}

/** What an undecided point asks for would be the answer. */
function pointView({ outcome, label, spans, feedback }: PointVerdict): PointView {
  return outcome === "undecided"
    ? { outcome, label: "", spans: [], feedback: null }
    : { outcome, label, spans: spans.map(({ start, end }) => ({ start, end })), feedback };
}
