/** "student" for one, "students" for any other count. */
export const nounOf = (count: number, noun: string): string => (count === 1 ? noun : `${noun}s`);
