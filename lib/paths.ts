/** The URLs of the site. Pure, and safe to use in the browser. */

const path = (...segments: readonly string[]) => `/${segments.map(encodeURIComponent).join("/")}`;

export const homePath = "/";
export const coursesPath = "/courses";
export const signUpPath = "/sign-up";

/** @param returnTo where to go afterwards: a path of this site */
export function signInPath(returnTo?: string): string {
  return returnTo === undefined ? "/sign-in" : `/sign-in?next=${encodeURIComponent(returnTo)}`;
}

export function coursePath({ course }: { course: string }): string {
  return path("courses", course);
}

export function assignmentPath({ course, assignment }: { course: string; assignment: string }): string {
  return path("courses", course, assignment);
}

export interface ExercisePlace {
  course: string;
  assignment: string;
  exercise: string;
}

export function exercisePath({ course, assignment, exercise }: ExercisePlace): string {
  return path("courses", course, assignment, exercise);
}

/** Where answers are handed in. */
export const submissionsPath = "/api/submissions";

export function submissionPath({ submission }: { submission: string }): string {
  return path("submissions", submission);
}

/**
 * A path of this site that is safe to redirect to, or `fallback`.
 * `wanted` comes from the address bar: `//evil.example`, `/\evil.example` and control characters, which browsers
 * drop before they read an address, must not lead elsewhere.
 */
export function safeNext(wanted: unknown, fallback: string = coursesPath): string {
  if (typeof wanted !== "string" || !/^\/(?![/\\])[^\\\p{Cc}]*$/u.test(wanted)) return fallback;
  const site = "http://site.invalid";
  const url = URL.canParse(wanted, site) ? new URL(wanted, site) : null;
  return url?.origin === site && !url.pathname.startsWith("//")
    ? url.pathname + url.search + url.hash
    : fallback;
}
