/** Whether a text loses something in a list box, which can show plain words alone: a formula, or code. */
export function needsSetting(source: string): boolean {
  return /\$[^$]+\$|`[^`]+`/.test(source);
}
