"use client";

import type { ComponentProps } from "react";
import { signInPath } from "@/lib/paths";
import { AnswerPart } from "./answer-part";
import type { Standing } from "./check-outcome";
import { sendTrial, type TrialOf } from "./send-trial";

const UNTOUCHED: Standing = { judged: null, attempts: null, earned: 0, receiptHref: null, repeated: false };

interface TrialPartProps extends Pick<ComponentProps<typeof AnswerPart>, "part" | "label" | "prompt"> {
  of: TrialOf;
}

/** A part as a student sees it, for the staff: answers are checked and neither stored nor counted. */
export function TrialPart({ of, ...rest }: TrialPartProps) {
  return (
    <AnswerPart
      {...rest}
      standing={UNTOUCHED}
      draftKey={null}
      signInHref={signInPath()}
      send={(answer) => sendTrial({ of, part: rest.part.id, answer })}
    />
  );
}
