import type { PartVerdict } from "@/grader";

/**
 * Whether a mark stands only until a person has looked: rules about words gave all points, or could not decide all of
 * them. What rules decided to be wrong is open like any other wrong answer.
 */
export function isProvisional({ status, provisional }: Pick<PartVerdict, "status" | "provisional">): boolean {
  return status === "needs-review" || (status === "right" && provisional);
}
