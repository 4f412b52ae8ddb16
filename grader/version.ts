/**
 * The version of the marking rules, stored with every submission.
 * Raise it whenever the same answer to the same exercise could be marked differently.
 */
export const GRADER_VERSION = "5";
