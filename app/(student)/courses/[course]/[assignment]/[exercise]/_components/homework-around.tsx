"use client";

import { createContext, type ReactNode, useContext } from "react";

/**
 * What the gate draws of the header before the exercise is there. It comes drawn: whatever drew it here would be sent
 * to the browser a second time, beside what the page itself brings.
 */
interface HomeworkAround {
  trail: ReactNode;
  marks: ReactNode;
}

const AroundContext = createContext<HomeworkAround | null>(null);

export function HomeworkAroundProvider({
  around,
  children,
}: {
  around: HomeworkAround;
  children: ReactNode;
}) {
  return <AroundContext value={around}>{children}</AroundContext>;
}

function useHomeworkAround() {
  const around = useContext(AroundContext);
  if (around === null) throw new Error("useHomeworkAround needs a HomeworkAroundProvider above it");
  return around;
}

/** The trail of the exercise that is coming. */
export const WaitingTrail = () => useHomeworkAround().trail;

/** The marks of its homework. */
export const WaitingMarks = () => useHomeworkAround().marks;
