import type { PartVerdict } from "@/grader";

type Newer = "points" | "provisional" | "carriedFrom";

/** A verdict as it comes from the database: those of graders up to 2026-11 are stored without the newer fields. */
export type StoredVerdict = Omit<PartVerdict, Newer> & Partial<Pick<PartVerdict, Newer>>;
