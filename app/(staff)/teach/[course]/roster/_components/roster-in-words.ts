import { countOf } from "@/app/_ui/count-of";
import type { RosterMember } from "@/lib/courses/taught-views";

/** "21 students, 1 grader, 2 instructors"; graders only where there are some. */
export function rosterInWords(members: readonly Pick<RosterMember, "role">[]): string {
  const count = (wanted: RosterMember["role"]) => members.filter(({ role }) => role === wanted).length;
  const graders = count("GRADER");
  const words = [
    countOf(count("STUDENT"), "student"),
    ...(graders > 0 ? [countOf(graders, "grader")] : []),
    countOf(count("INSTRUCTOR"), "instructor"),
  ].join(", ");
  return words.charAt(0).toUpperCase() + words.slice(1);
}
