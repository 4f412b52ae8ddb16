"use client";

import { useEffect, useState } from "react";
import { createPortal } from "react-dom";
import type { ExercisePlace } from "@/lib/paths";
import { findShownAction } from "../actions";
import { nextShows, SHOWS_NOW } from "./shows-in-words";

/**
 * What the next numbers show after an answer, asked for once and told beside "another like this". Where it cannot be
 * had, what was told before stays.
 */
export function ShowsNow({ place: { course, assignment, exercise } }: { place: ExercisePlace }) {
  const [sentence, setSentence] = useState<string | null>(null);
  useEffect(() => {
    const form = new FormData();
    form.set("course", course);
    form.set("assignment", assignment);
    form.set("exercise", exercise);
    findShownAction(form)
      .then((found) => {
        if (found.ok) setSentence(nextShows(found.shows));
      })
      .catch(() => {});
  }, [course, assignment, exercise]);
  const there = sentence === null ? null : document.getElementById(SHOWS_NOW);
  return there && createPortal(sentence, there);
}
