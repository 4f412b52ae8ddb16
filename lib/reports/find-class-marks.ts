import type { Points } from "@/grader";
import { queryRow } from "../db";
import { classMarksStatement, PACKED } from "./class-marks-statement";

/** One student's marks. */
export interface StudentMarks {
  id: string;
  name: string;
  email: string;
  /** Of the exercises with something handed in. */
  marks: readonly Mark[];
}

export interface Mark {
  /** The exercise's, from 1. */
  number: number;
  earned: Points;
  /** Whether an answer could be read. */
  tried: boolean;
}

/** What the students' work on one exercise adds up to; see FigureSums. */
export interface ItemWork {
  itemId: string;
  solvedAt: number;
  solvedParts: number;
  used: number;
  blank: number;
  unreadable: number;
}

export interface ClassMarks {
  students: StudentMarks[];
  items: ItemWork[];
}

const CLASS_MARKS = classMarksStatement();

/** All that the kept scores of an assignment say, in one statement. */
export async function findClassMarks(of: { courseId: string; assignmentId: string }): Promise<ClassMarks> {
  const row = await queryRow<{ students: PackedMarks[]; items: ItemWork[] }>({
    name: "class-marks",
    text: CLASS_MARKS,
    values: [of.courseId, of.assignmentId],
  });
  if (row === null) throw new Error("a SELECT without FROM gives one row");
  return { students: row.students.map(unpack), items: row.items };
}

interface PackedMarks extends Omit<StudentMarks, "marks"> {
  packed: readonly number[] | null;
}

const unpack = ({ id, name, email, packed }: PackedMarks): StudentMarks => ({
  id,
  name,
  email,
  marks: (packed ?? []).map((mark) => ({
    number: Math.floor(mark / PACKED.number),
    earned: Math.floor((mark % PACKED.number) / PACKED.earned),
    tried: mark % PACKED.earned === 1,
  })),
});
