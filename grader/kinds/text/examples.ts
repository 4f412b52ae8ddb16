import type { Examples } from "../kind";
import type { TextQuestion } from "./question";

/** The first example of every point, one after the other; wrong only where every point has a misconception. */
export function textExamples({ source }: TextQuestion): Examples {
  const join = (texts: readonly string[]) =>
    texts.map((text) => `${text.replace(/[.\s]+$/, "")}.`).join("\n\n");
  const met = source.rubric.flatMap(({ examples }) => examples.met.slice(0, 1));
  const contradicted = source.rubric.flatMap(({ examples }) => examples.contradicted.slice(0, 1));
  return {
    right: join(met),
    wrong: contradicted.length === source.rubric.length ? join(contradicted) : null,
    unreadable: [["a list"]],
  };
}
