"use client";

import type { ComponentProps } from "react";
import { TrialPart } from "@/app/_answer/trial-part";
import { useProgress } from "./progress";

/** A part as the staff try it: the list of parts follows, and nothing is kept. */
export function StaffPart(props: ComponentProps<typeof TrialPart>) {
  const { reportPart } = useProgress();
  return <TrialPart {...props} onStanding={(standing) => reportPart(props.part.id, standing)} />;
}
