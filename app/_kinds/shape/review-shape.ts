import type { Judged, PartOf, ReviewWords } from "../kind-view";
import { axesOf } from "./axes";

function sentence(names: readonly string[], ending: string): string {
  const said = names.map((name, index) => (index === 0 ? name : name.toLowerCase()));
  const last = said.at(-1) ?? "";
  const subject = said.length > 1 ? `${said.slice(0, -1).join(", ")} and ${last}` : last;
  const verb = said.length > 1 || last.toLowerCase() === "channels" ? "are" : "is";
  return `${subject} ${verb} ${ending}`;
}

/** Each side is judged by itself; the words say which. */
export function reviewShape(part: PartOf<"shape">, { verdict }: Judged): ReviewWords {
  const axes = axesOf(part);
  const right = axes.filter((_, axis) => verdict.cells?.[axis] === true);
  const wrong = axes.filter((_, axis) => verdict.cells?.[axis] === false);
  if (wrong.length === 0 && right.length > 0)
    return { headline: `All ${right.length} sides right`, details: [] };
  if (right.length === 0) return { headline: "None of the three sides is right yet.", details: [] };
  return {
    headline: `${right.length} of ${axes.length} sides right.`,
    details: [sentence(wrong, "not right yet.")],
  };
}
