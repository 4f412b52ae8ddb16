import type { Value } from "@/grader";
import { fromNowhere, withOutlier, withSlips } from "./alter";
import { hear } from "./hear";
import type { Simulation } from "./simulation";
import type { Station } from "./stations";
import { cellsOf } from "./written";

/** Sends students who make no mistake to a station, `draws` of each sort: who guess, who slip, who do both. */
export function sendInnocent(station: Station, draws: number, into: Simulation): void {
  const truth = station.solution.values.get(station.part.id) ?? "";
  const isMap = station.kind === "tensor";
  const cells = cellsOf(truth).data.length;
  for (let draw = 0; draw < draws; draw++) {
    const label = `${station.label}/innocent ${draw}`;
    const guessed = fromNowhere(truth, isMap, label);
    judge(station, guessed, { condition: "random", into });
    if (isMap && cells > 1) judge(station, withOutlier(guessed, label), { condition: "one outlier", into });
    judge(station, withSlips(truth, 1, label), { condition: "one slip", into });
    if (cells > 4)
      judge(station, withSlips(truth, 1 + Math.round(cells / 5), label), { condition: "few slips", into });
  }
}

interface Sort {
  readonly condition: string;
  readonly into: Simulation;
}

function judge(station: Station, answer: Value, { condition, into }: Sort): void {
  const heard = hear(station, answer);
  if (!heard.searched) return;
  into.times.push(heard.milliseconds);
  const named = heard.said !== null && heard.said !== "slips";
  into.innocent.at(condition).add(named ? "named" : "silent");
  into.innocent.at(`${condition}, ${station.kind}`).add(named ? "named" : "silent");
  if (named) into.accused.at(`${station.name}, ${condition}`).add(heard.said ?? "");
}
