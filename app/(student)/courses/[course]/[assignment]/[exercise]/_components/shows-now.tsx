"use client";

import { useEffect, useState } from "react";
import type { ExercisePlace } from "@/lib/paths";
import { findShownAction } from "../actions";
import { nextShows } from "./shows-in-words";

interface ShowsNowProps {
  place: ExercisePlace;
  atFirst: string | null;
}

/** The same after an answer: asked for once. Where it cannot be had, what was said before stays. */
export default function ShowsNow({ place, atFirst }: ShowsNowProps) {
  const [sentence, setSentence] = useState(atFirst);
  const { course, assignment, exercise } = place;
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
  return sentence;
}
