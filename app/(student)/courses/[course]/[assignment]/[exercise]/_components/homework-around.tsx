"use client";

import { createContext, type ReactNode, useContext } from "react";

/** What the gate knows before the exercise is there: enough to draw the header. */
export interface HomeworkAround {
  course: { slug: string; title: string };
  homework: { slug: string; title: string };
  items: readonly { slug: string }[];
  current: string;
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

export function useHomeworkAround() {
  const around = useContext(AroundContext);
  if (around === null) throw new Error("useHomeworkAround needs a HomeworkAroundProvider above it");
  return around;
}
