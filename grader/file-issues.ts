/** What exercise files and their variants can be objected to, with the facts of `file-messages.en.ts`. */
export interface FileIssueData {
  "file-too-long": { length: number; limit: number };
  "file-too-deep": { limit: number };
  /** `code`: hexadecimal */
  "bad-character": { code: string };
  "not-yaml": { detail: string };
  "repeated-key": { key: string };
  "unknown-anchor": { anchor: string };
  "endless-anchor": { anchor: string };
  "too-many-aliases": { limit: number };
  "anchors-multiply": { limit: number };
  "not-an-exercise": { detail: string };
  "unknown-key": { key: string; nearest: string };
  "unknown-kind": { kind: string; nearest: string };
  /** `field`: its name; "" for the file as a whole */
  "bad-field": { field: string; detail: string };
  "name-taken": { name: string; by: string };
  "unknown-placeholder": { name: string; nearest: string };
  "unknown-part": { name: string; nearest: string };
  "given-too-large": { cells: number; limit: number };
  "truth-unfit": { kind: string; found: string };
  "answer-unused": { kind: string };

  // variants
  "not-given": { name: string; nearest: string };
  /** A mistake that can be made in none of the programs. */
  "never-made": { mistake: string };
  "bad-seed": { found: string };
  /** `hidden`: ids of the mistakes to be revealed that the last one hid, joined by commas. */
  "always-hidden": { tries: number; hidden: string };
}
