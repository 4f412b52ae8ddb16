import type { Issue } from "../issue";
import { readMistakes } from "./mistake-names";
import { NO_MISTAKE, type Sample } from "./sample-schema";

/** Objections to names of mistakes that samples expect and nobody knows. */
export const judgeSampleMistakes = (samples: readonly Sample[]): readonly Issue[] =>
  samples.flatMap(({ expect }, at) =>
    Object.entries(expect).flatMap(([part, expectation]) => {
      const said = "mistake" in expectation ? expectation.mistake : undefined;
      if (said === undefined || NO_MISTAKE.includes(said)) return [];
      const path = ["samples", at, "expect", part, "mistake"];
      // Two at once stand in one text, which has one place.
      return readMistakes(said.split("+"), path).issues.map((issue) => ({ ...issue, path }));
    }),
  );
