"use client";

import { signInPath } from "@/lib/paths";
import { AnswerPart } from "./answer-part";
import { askTraces } from "./ask-traces";
import type { Standing } from "./check-outcome";
import { sendTrial, type TrialOf } from "./send-trial";
import type { ShownPart } from "./shown-parts";

const UNTOUCHED: Standing = { judged: null, attempts: null, earned: 0, receiptHref: null, repeated: false };

interface TrialPartProps extends ShownPart {
  of: TrialOf;
  onStanding?: (standing: Standing) => void;
}

/** A part as a student sees it, for the staff: answers are checked and neither stored nor counted. */
export function TrialPart({ of, ...rest }: TrialPartProps) {
  return (
    <AnswerPart
      {...rest}
      standing={UNTOUCHED}
      draftKey={null}
      signInHref={signInPath()}
      loadTrace={(ask, answer) =>
        askTraces({ ...of, part: rest.part.id, answer: JSON.stringify(answer) }, ask)
      }
      send={(answer) => sendTrial({ of, part: rest.part.id, answer })}
    />
  );
}
