/**
 * What the evaluations that share it have cost so far. One exercise has one, so that its limits hold for all of its
 * programs together and not for each alone.
 */
export interface Effort {
  /** Nodes visited. */
  steps: number;
  /** Cells of all values computed. */
  cells: number;
  /** Cells of all values that operations took in: what gives one number may have looked at a million. */
  read: number;
  multiplyAdds: number;
}

export const noEffort = (): Effort => ({ steps: 0, cells: 0, read: 0, multiplyAdds: 0 });
