/** The roles as staff pages name them, in the order they are offered. */
export const ROLE_WORDS = { INSTRUCTOR: "Instructor", GRADER: "Grader", STUDENT: "Student" } as const;
