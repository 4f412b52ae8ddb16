import type { Points } from "@/grader";
import { queryRows } from "../db";
import { CLASS_WORK_STATEMENT } from "./class-work-statement";
import type { FigureSums } from "./item-figures";

/** What the students did on one exercise. */
export interface ItemWork extends FigureSums {
  /** Those who handed in something: their places in the list of students, from 1. */
  who: readonly number[];
  /** What each of them earned; null: none of it could be read. */
  marks: readonly (Points | null)[];
  /** The places of those with a mark that is provisional. */
  provisional: readonly number[];
}

/** The class's work on an assignment by id of the item: all from kept scores, in one statement. */
export async function findClassWork(
  assignmentId: string,
  students: readonly { id: string }[],
): Promise<ReadonlyMap<string, ItemWork>> {
  const rows = await queryRows<ItemWork & { itemId: string }>({
    name: "class-work",
    text: CLASS_WORK_STATEMENT,
    values: [assignmentId, students.map(({ id }) => id)],
  });
  return new Map(rows.map((row) => [row.itemId, row]));
}
