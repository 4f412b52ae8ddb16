import { notFound } from "next/navigation";
import { NotFoundError } from "@/lib/result";

/** What a query found; what is missing, or somebody else's, becomes the page for missing things. */
export async function foundOr404<T>(query: Promise<T>): Promise<T> {
  try {
    return await query;
  } catch (error) {
    if (error instanceof NotFoundError) notFound();
    throw error;
  }
}
