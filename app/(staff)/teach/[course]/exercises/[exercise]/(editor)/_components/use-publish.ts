"use client";

import { useState } from "react";
import type { Finding } from "@/lib/exercises/views";
import type { WorkPlace } from "@/lib/paths";
import { publishExerciseAction } from "../../../actions";
import type { DraftSaver } from "./draft-saver";

export interface Published {
  number: number;
  source: string;
}

/** What came of pressing Publish; `of` is the text it was said of. */
export type PublishOutcome =
  | { state: "published"; of: string; number: number; isNew: boolean }
  | { state: "refused"; of: string; message: string; findings: readonly Finding[] };

const NOT_SAVED = "Your text could not be saved, so it was not published. Publish once it is saved.";
const UNREACHABLE =
  "The server could not be reached, so nothing was published. Your text is safe; press again.";

/** Publishes the text as it stands, once it is saved. */
export function usePublish(place: WorkPlace, saver: DraftSaver, start: Published | null) {
  const [published, setPublished] = useState(start);
  const [outcome, setOutcome] = useState<PublishOutcome | null>(null);
  const [pending, setPending] = useState(false);

  async function send(): Promise<PublishOutcome> {
    if (!(await saver.settle())) {
      return { state: "refused", of: saver.state().source, message: NOT_SAVED, findings: [] };
    }
    const { source, revision } = saver.state();
    const form = new FormData();
    form.set("course", place.course);
    form.set("exercise", place.exercise);
    form.set("revision", String(revision));
    const result = await publishExerciseAction(form);
    if (!result.ok) {
      const findings = "findings" in result ? (result.findings ?? []) : [];
      return { state: "refused", of: source, message: result.message, findings };
    }
    return { state: "published", of: source, number: result.number, isNew: result.isNew };
  }

  async function publish() {
    if (pending) return;
    setPending(true);
    const refused = (): PublishOutcome => {
      return { state: "refused", of: saver.state().source, message: UNREACHABLE, findings: [] };
    };
    const came = await send().catch(refused);
    setPending(false);
    setOutcome(came);
    if (came.state === "published") setPublished({ number: came.number, source: came.of });
  }

  return { published, outcome, pending, publish };
}
