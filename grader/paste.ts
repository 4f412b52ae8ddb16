/** The second front door: what a page needs to read a pasted matrix, without the rest of the grader. */
export { describeIssue } from "./messages.en";
export { parseTensor } from "./tensor/parse-tensor";
