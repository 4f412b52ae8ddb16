import { type Diagnosis, describeIssue, type PointVerdict } from "@/grader";
import { isRevealed } from "../assignments/reveal-policy";
import { diagnosisView } from "./diagnosis-view";
import { isCounted } from "./is-counted";
import type { Revealed } from "./revealed";
import type { StoredVerdict } from "./stored-verdict";
import type { PointView, VerdictView } from "./views";

/** What the grader said of an answer, as it is stored. */
export interface JudgedAnswer {
  verdict: StoredVerdict;
  /** The procedure that probably led to a wrong answer; null where none was found. */
  diagnosis: Diagnosis | null;
}

/**
 * What may be shown of a verdict, and no more: all that goes to a browser passes here. What costs no attempt is always
 * told, since it says nothing of the right answer.
 */
export function verdictView(
  { verdict, diagnosis }: JudgedAnswer,
  { shown, later, carried }: Revealed,
): VerdictView {
  const { status, earned, possible, issues, provisional = false } = verdict;
  if (!isCounted(verdict)) {
    return { ...bare(possible), status, messages: issues.map(describeIssue), shown, later: null };
  }
  if (shown === "nothing") return { ...bare(possible), status: "handed-in", shown, later };
  const scored = { ...bare(possible), status, earned, provisional, shown, later };
  if (!isRevealed("cells", shown)) return scored;
  const named = isRevealed("diagnosis", shown) ? diagnosisView(diagnosis) : null;
  return { ...scored, ...marked(verdict), diagnosis: named, ...(!carried && { carriedFrom: [] }) };
}

/** A verdict of which nothing is shown. */
const bare = (possible: number): Omit<VerdictView, "status" | "shown" | "later"> => ({
  earned: 0,
  possible,
  size: null,
  cells: null,
  messages: [],
  strangers: 0,
  missing: 0,
  points: [],
  provisional: false,
  carriedFrom: [],
  diagnosis: null,
});

/** What is right of an answer and what is not. */
function marked({ size, cells, issues, points = [], carriedFrom = [] }: StoredVerdict) {
  return {
    size,
    cells,
    messages: issues.map(describeIssue),
    strangers: issues.filter(({ code }) => code === "step-does-not-belong").length,
    missing: issues.reduce((sum, each) => (each.code === "steps-missing" ? sum + each.data.count : sum), 0),
    points: points.map(pointView),
    carriedFrom,
  };
}

/** What an undecided point asks for would be the answer. */
function pointView({ outcome, label, spans, feedback }: PointVerdict): PointView {
  return outcome === "undecided"
    ? { outcome, label: "", spans: [], feedback: null }
    : { outcome, label, spans: spans.map(({ start, end }) => ({ start, end })), feedback };
}
