import type { Token } from "./token";
import { tokenize } from "./tokenize";

/** Words in a row that nobody writes by chance; shorter runs are the topic's own terms. */
const RUN = 6;

/** Positions of the tokens that stand in the prompt in the same order, in runs of at least six. */
export function copiedWords(tokens: readonly Token[], prompt: string): ReadonlySet<number> {
  const runs = new Set(runsOf(tokenize(prompt)));
  const copied = new Set<number>();
  runsOf(tokens).forEach((run, at) => {
    if (runs.has(run)) for (let word = at; word < at + RUN; word++) copied.add(word);
  });
  return copied;
}

const runsOf = (tokens: readonly Token[]): string[] =>
  tokens.slice(RUN - 1).map((_, at) =>
    tokens
      .slice(at, at + RUN)
      .map(({ stem }) => stem)
      .join(" "),
  );
