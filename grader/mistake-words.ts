/** What instructors' figures call a mistake, and what was done instead, as "when …" continues it. */
export type MistakeWords = readonly [name: string, clause: string];
