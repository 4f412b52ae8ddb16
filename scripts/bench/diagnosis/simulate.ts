import type { Value } from "@/grader";
import { sameValue } from "@/grader/mistakes/same-value";
import { oneInTen, withSlips } from "./alter";
import { type Heard, hear } from "./hear";
import { sendInnocent } from "./innocent";
import type { Simulation } from "./simulation";
import type { Station } from "./stations";
import { type Student, studentsAt } from "./students";
import { cellsOf } from "./written";

/** Answers of each sort that no mistake led to, at every station. */
const INNOCENT = 4;

/** Sends every student to a station, with and without slips, and some who guess or slip without a mistake. */
export function simulate(station: Station, into: Simulation): void {
  for (const student of studentsAt(station)) sendStudent(station, student, into);
  sendInnocent(station, INNOCENT, into);
}

function sendStudent(station: Station, student: Student, into: Simulation): void {
  const { mistake, answer, rivals, hidden } = student;
  const heard = hear(station, answer);
  if (hidden || !heard.searched) {
    into.mistakes.at(mistake).add(hidden || (!heard.searched && heard.right) ? "hidden" : "unreadable");
    return;
  }
  into.times.push(heard.milliseconds);
  const found = outcomeOf(heard, student);
  if (rivals.length > 0) {
    into.mistakes.at(mistake).add("shared");
    into.conditions.at("shared with another mistake").add(found);
    return;
  }
  if (tellsNothing(station, answer)) {
    into.mistakes.at(mistake).add("tells nothing");
    into.conditions.at("the same number throughout, the first cell alone, or an image copied").add(found);
    return;
  }
  into.mistakes.at(mistake).add("told");
  count(into, "exact", station, found);
  into.confusions.at(mistake).add(found === "silent" ? "(unknown)" : (heard.said ?? "(unknown)"));
  const cells = cellsOf(answer).data.length;
  if (station.kind !== "tensor" || cells < 2) return;
  const label = `${station.label}/${mistake}`;
  alter(station, student, {
    condition: "each cell with a chance of one in ten",
    many: oneInTen(cells, label),
    into,
  });
  const tenth = Math.round(cells / 10);
  const condition = tenth > 0 ? "a tenth of the cells" : "one cell of four or fewer";
  alter(station, student, { condition, many: Math.max(1, tenth), into });
}

/**
 * The same number in every cell, where the right answer has several; its first cell alone, as of somebody who has only
 * begun; or an image of the exercise handed back.
 */
function tellsNothing({ exercise, solution, part }: Station, answer: Value): boolean {
  const { data } = cellsOf(answer);
  const truth = cellsOf(solution.values.get(part.id) ?? 0);
  const constant = data.length > 1 && new Set(data).size === 1 && new Set(truth.data).size > 1;
  const begun = data.length === 1 && truth.data.length > 1 && data[0] === truth.data[0];
  return (
    constant || begun || exercise.given.some(({ name }) => sameValue(solution.values.get(name) ?? "", answer))
  );
}

interface Altered {
  readonly condition: string;
  readonly many: number;
  readonly into: Simulation;
}

function alter(station: Station, student: Student, { condition, many, into }: Altered): void {
  const label = `${station.label}/${student.mistake}/${condition}`;
  const heard = hear(station, withSlips(student.answer, many, label));
  if (!heard.searched) return;
  into.times.push(heard.milliseconds);
  count(into, condition, station, outcomeOf(heard, student));
}

function count(into: Simulation, condition: string, { kind }: Station, found: string): void {
  into.conditions.at(condition).add(found);
  into.kinds.at(`${condition}, ${kind}`).add(found);
}

/** One of the mistakes that give the very answer is right; a right procedure with slips accuses nobody. */
function outcomeOf(heard: Extract<Heard, { searched: true }>, { mistake, rivals }: Student): string {
  const { said } = heard;
  if (said === null || said === "slips") return "silent";
  return said === mistake || rivals.some((rival) => rival === said) ? "right" : "wrong";
}
