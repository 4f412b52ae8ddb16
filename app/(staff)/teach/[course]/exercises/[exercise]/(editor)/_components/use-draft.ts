"use client";

import { useEffect, useState, useSyncExternalStore } from "react";
import type { ExercisePreview } from "@/lib/exercises/views";
import type { WorkPlace } from "@/lib/paths";
import { DraftSaver } from "./draft-saver";
import { keptText } from "./kept-text";
import { postDraft, postDraftAndLeave } from "./post-draft";

/** Characters; browsers send little of what a page leaves behind, 64 kB in all. */
const MOST_ON_LEAVING = 15_000;

export interface DraftStart {
  /** Whose text it is on this device. */
  viewerId: string;
  source: string;
  revision: number;
  preview: ExercisePreview;
  /** Milliseconds since the last save when the server answered; null: never saved. */
  savedAgo: number | null;
}

function newSaver(place: WorkPlace, { viewerId, savedAgo, ...start }: DraftStart): DraftSaver {
  const savedAt = savedAgo === null ? null : Date.now() - savedAgo;
  const post = (text: { source: string; revision: number }) => postDraft({ ...place, ...text });
  return new DraftSaver({ start: { ...start, savedAt }, post, kept: keptText(viewerId, place) });
}

function leave(place: WorkPlace, saver: DraftSaver): void {
  const { source, revision, phase, newer } = saver.state();
  if (phase === "saved" || newer !== null || source.length > MOST_ON_LEAVING) return;
  postDraftAndLeave({ ...place, source, revision });
}

/** The text of this page, saved while it is written, through reloads and lost connections. */
export function useDraft(place: WorkPlace, start: DraftStart) {
  const [saver] = useState(() => newSaver(place, start));
  const state = useSyncExternalStore(saver.subscribe, saver.state, saver.state);
  const { course, exercise } = place;

  useEffect(() => {
    saver.restore();
    const onLeave = () => leave({ course, exercise }, saver);
    // Back from the browser's memory, where the page missed what it had sent itself.
    const onReturn = ({ persisted }: PageTransitionEvent) => persisted && window.location.reload();
    window.addEventListener("online", saver.tryNow);
    window.addEventListener("pagehide", onLeave);
    window.addEventListener("pageshow", onReturn);
    return () => {
      window.removeEventListener("online", saver.tryNow);
      window.removeEventListener("pagehide", onLeave);
      window.removeEventListener("pageshow", onReturn);
    };
  }, [saver, course, exercise]);

  return { saver, state };
}
