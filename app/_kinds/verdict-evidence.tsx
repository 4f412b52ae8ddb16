import { createElement } from "react";
import type { Judged, Kind } from "./kind-view";
import { kindViews } from "./kind-views";

/** What a verdict rests on, for the kinds that show it. */
export function VerdictEvidence({ kind, judged }: { kind: Kind; judged: Judged }) {
  const { Evidence } = kindViews[kind];
  return Evidence === undefined ? null : createElement(Evidence, { judged });
}
