import type { Exercise, Part, Solution } from "@/grader";
import { namesIn, type Program } from "@/grader/language/program";
import { differenceOfEngines } from "@/grader/testing/second-engine/difference-of-engines";
import type { Finding } from "./finding";

interface Placed {
  readonly path: Finding["path"];
  readonly program: Program;
}

/** Programs, of parts and of given values that are not drawn, to which the two engines give different values. */
export function compareEngines({ given, vary, parts }: Exercise, { values }: Solution): Finding[] {
  const printed = given.filter(({ name }) => !vary?.programs.has(name));
  const placed = [
    ...printed.map(({ name, program }) => ({ path: ["given", name], program })),
    ...parts.flatMap(programsOf),
  ];
  // Programs with variables of a kind's own have no value of their own.
  const closed = placed.filter(({ program }) => [...namesIn(program)].every((name) => values.has(name)));
  return closed.flatMap(({ path, program }) => {
    const difference = differenceOf(program, values);
    if (difference === null) return [];
    return [{ path, topic: "engines", message: `The two engines disagree: ${difference}.` }];
  });
}

const programsOf = ({ program, opened }: Part, at: number): Placed[] => [
  ...(program ? [{ path: ["parts", at, "answer"], program }] : []),
  ...opened.ownPrograms.map((own) => ({ path: ["parts", at, ...own.path], program: own.program })),
];

/** The second engine throws at what it does not understand, which is a disagreement, too. */
function differenceOf(program: Program, values: Solution["values"]): string | null {
  try {
    return differenceOfEngines(program, values);
  } catch (error) {
    return error instanceof Error ? error.message : String(error);
  }
}
