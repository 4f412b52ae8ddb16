/** Something to choose, sort or match, as students see it. */
export interface Entry {
  readonly id: string;
  /** Markdown with $math$. */
  readonly text: string;
}
