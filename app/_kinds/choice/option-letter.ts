/** "A" for the first of a part's options, which stands for its text where it has none. */
export const optionLetter = (index: number): string => String.fromCharCode("A".charCodeAt(0) + index);
